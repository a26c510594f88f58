package org.monograph.content.naming;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;

@Description("The drugs that a term may mean.")
public record DrugMatch(
        @NonNull @Description("what was asked for, as it was written")
        String term,

        @NonNull @Description("how sure it is") MatchStatus status,

        @NonNull
        @Description("one if EXACT, two or more by name if AMBIGUOUS, one to five with the likest first if SUGGESTION")
        List<@NonNull Drug> drugs,

        @NonNull
        @Description("each kind of name that the term is of these drugs; FUZZY for a SUGGESTION, empty for NONE")
        List<@NonNull MatchKind> matchedOn) {}
