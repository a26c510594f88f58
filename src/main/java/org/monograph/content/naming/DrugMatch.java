package org.monograph.content.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;
import org.monograph.content.medication.MedicationDetails;

@Description("The drugs that a term may name.")
public record DrugMatch(
        @NonNull @Description("The term, as it was sent.") String term,

        @NonNull @Description("How certain the match is.") MatchStatus status,

        @NonNull
        @Description(
                "For EXACT one drug; for AMBIGUOUS two or more, by name; for SUGGESTION one to five, closest match first; for NONE empty.")
        List<@NonNull Drug> drugs,

        @NonNull
        @Description("The kinds of names of these drugs that the term has. FUZZY for a SUGGESTION, empty for NONE.")
        List<@NonNull MatchKind> matchedOn,

        @Description("What the term says beside the name. Null when it says nothing, and for NONE.")
        MedicationDetails details,

        @Description("Why the term was not looked up; the status is NONE then. Null when it was.")
        TermProblem problem) {

    private static final Comparator<Drug> BY_NAME =
            Comparator.comparing((Drug drug) -> drug.sortName).thenComparing(drug -> drug.slug);

    /// @param rows the drugs by key
    static DrugMatch of(String term, TermMatch<Long> match, Map<Long, Drug> rows) {
        var found = match.meanings().stream().map(rows::get);
        return new DrugMatch(
                term,
                match.status(),
                (match.status() == MatchStatus.SUGGESTION ? found : found.sorted(BY_NAME)).toList(),
                match.matchedOn(),
                match.details(),
                TermProblem.of(term).orElse(null));
    }
}
