package org.monograph.content.comparison;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.RatingLevel;

@Description("What is known of one drug in one row.")
public record ComparisonCell(
        @NonNull @Description("the drug") Drug drug,
        @NonNull @Description("what is known of the cell") CellStatus status,

        @Description(
                "plain text; null where there is nothing to say, as in most cells that are UNKNOWN or NOT_APPLICABLE")
        String text,

        @Description("the judgement, in rows that have one; else null")
        RatingLevel level,

        @Ignore List<String> citationSlugs) {

    static ComparisonCell of(Drug drug, CellStatus status, String text, List<String> citations) {
        return new ComparisonCell(drug, status, text, null, citations);
    }

    static ComparisonCell unknown(Drug drug) {
        return of(drug, CellStatus.UNKNOWN, null, List.of());
    }

    /// What differs when drugs differ.
    String content() {
        return level == null ? text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "") : level.name();
    }
}
