package org.monograph.content.naming;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;

@Description("The drugs that a term may name.")
public record DrugMatch(
        @NonNull @Description("The term, as it was sent.") String term,

        @NonNull @Description("How certain the match is.") MatchStatus status,

        @NonNull
        @Description(
                "For EXACT one drug; for AMBIGUOUS two or more, by name; for SUGGESTION one to five, closest match first; for NONE empty.")
        List<@NonNull Drug> drugs,

        @NonNull
        @Description("The kinds of names of these drugs that the term equals. FUZZY for a SUGGESTION, empty for NONE.")
        List<@NonNull MatchKind> matchedOn) {}
