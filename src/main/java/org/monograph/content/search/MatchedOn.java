package org.monograph.content.search;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What of an entry has a word of a search.")
public enum MatchedOn {
    @Label("Whole text")
    @Description("None of its words: the text as a whole names the emergency.")
    WHOLE_TEXT,
    @Label("Name")
    @Description("A name of the drug, condition or side effect.")
    NAME,
    @Label("Name of the drug")
    @Description("A name of the drug that the warning or question is about.")
    DRUG_NAME,
    @Label("Heading")
    @Description("The heading of the warning, the question, or the class of the drug.")
    TITLE,
    @Label("Other word")
    @Description("A synonym, code or other word that the texts of the entry do not show.")
    KEYWORD,
    @Label("Text")
    @Description("Another text of the entry.")
    TEXT;

    /// @param names of constants, separated by spaces
    static List<MatchedOn> of(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MatchedOn::valueOf)
                .toList();
    }
}
