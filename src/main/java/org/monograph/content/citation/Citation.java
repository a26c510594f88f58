package org.monograph.content.citation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.PageKind;

@Entity
@Description("A source. Statements of the past also show the current description of their sources.")
public class Citation extends Term implements Node {

    /// Current citations by slug, and labels that were imported.
    public static final Vocabulary<Citation> BY_SLUG = new Vocabulary<>("Citation", Citation::find);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Kind of source.")
    public CitationKind kind;

    @NonNull
    @Description("Title of the source.")
    public String title;

    @Description("Publisher. Null when the source names none.")
    public String publisher;

    @Description("Web address. Null when it is not on the web, or when its address is lost.")
    public String url;

    @Description("Section or page. Null for the whole source.")
    public String locator;

    @Description(
            "Date of the edition, as the first of the month when the source gives only a month. Null when the source"
                    + " gives none.")
    public LocalDate publishedOn;

    @Description("Date on which the editors last read it. Null when that was not recorded.")
    public LocalDate retrievedOn;

    @Enumerated(EnumType.STRING)
    @Description("Jurisdiction for which the source was written. Null when that was not recorded, or is none of the"
            + " values.")
    public Jurisdiction jurisdiction;

    @Description("Product that a label describes, such as \"Tizanidine capsules, Kanchan Healthcare\". Null when the"
            + " source is about no single product.")
    public String product;

    @Description("Permanent identifier of a label in the United States, such as"
            + " \"22ea819a-2aaa-44e0-a350-258541b11220\". Null for all other sources.")
    public String setId;

    @Enumerated(EnumType.STRING)
    @Description("How much of the source was read. Null when that was not recorded.")
    public SourceAccess access;

    /// A document comes before the label that it is about.
    static Map<String, Citation> find(Set<String> slugs) {
        var found = new HashMap<>(CitedLabel.find(slugs));
        found.putAll(current(Citation.class, slugs));
        return found;
    }

    @NonNull
    @Description(PageKind.PATH)
    public String getPath() {
        return PageKind.SOURCE.path(slug);
    }
}
