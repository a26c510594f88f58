package org.monograph.content.interaction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "What an interaction check compared, and how much of it is recorded. It never says that a combination is safe.")
public record CheckCoverage(
        @NonNull @Description("Terms that were checked, as sent, in the order of the request.")
        List<@NonNull String> checkedTerms,

        @NonNull
        @Description(
                "Terms that were not checked, as sent, because they have no meaning or more than one. Nothing is known"
                        + " about their interactions.")
        List<@NonNull String> uncheckedTerms,

        @Description("Number of pairs that were looked up: each interactant with each other one.")
        int pairCount,

        @Description("Number of pairs with at least one interaction.")
        int recordedPairCount,

        @Description("Number of pairs without a record. They are not known to be safe.")
        int unrecordedPairCount,

        @NonNull @Description("The same as text for readers.")
        String message) {

    private static final String NOT_SAFE =
            "A pair without a record is not known to be safe: ask a pharmacist or a doctor.";

    static CheckCoverage of(List<InteractionTerm> terms, List<InteractionPair> pairs) {
        var checked = terms(terms, true);
        var unchecked = terms(terms, false);
        var recorded = (int) pairs.stream()
                .filter(pair -> pair.status() == InteractionStatus.RECORDED)
                .count();
        return new CheckCoverage(
                checked,
                unchecked,
                pairs.size(),
                recorded,
                pairs.size() - recorded,
                "%s %s".formatted(understood(checked, unchecked), result(pairs.size(), recorded)));
    }

    private static List<String> terms(List<InteractionTerm> terms, boolean areChecked) {
        return terms.stream()
                .filter(term -> areChecked == (term.interactant() != null))
                .map(InteractionTerm::term)
                .toList();
    }

    private static String understood(List<String> checked, List<String> unchecked) {
        var all = checked.size() + unchecked.size();
        var known = checked.isEmpty()
                ? "None of the %d terms was understood.".formatted(all)
                : "%d of %d terms %s understood: %s."
                        .formatted(checked.size(), all, checked.size() == 1 ? "was" : "were", listed(checked));
        return unchecked.isEmpty()
                ? known
                : known + " Not understood, so not checked: %s.".formatted(listed(unchecked));
    }

    private static String listed(List<String> terms) {
        return String.join(", ", terms);
    }

    private static String result(int pairs, int recorded) {
        return switch (pairs) {
            case 0 -> "No pair was checked, so we cannot say how they go together.";
            case 1 ->
                "One pair was checked; we hold %s of it. ".formatted(recorded == 1 ? "a record" : "no record")
                        + NOT_SAFE;
            default -> "%d pairs were checked; we hold records of %d. ".formatted(pairs, recorded) + NOT_SAFE;
        };
    }
}
