package org.monograph.content.comparison;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.RatingLevel;

@Description("One attribute of one drug.")
public record ComparisonCell(
        @NonNull @Description("The drug.") Drug drug,
        @NonNull @Description("What is known.") CellStatus status,

        @Description("Plain text. Null when there is no text, as in most cells with status UNKNOWN or NOT_APPLICABLE.")
        String text,

        @Description("Rating. Null in rows without ratings.")
        RatingLevel level,

        @Ignore List<String> citationSlugs) {

    static ComparisonCell of(Drug drug, CellStatus status, String text, List<String> citations) {
        return new ComparisonCell(drug, status, text, null, citations);
    }

    static ComparisonCell unknown(Drug drug) {
        return of(drug, CellStatus.UNKNOWN, null, List.of());
    }

    /// The value by which drugs are compared: the level, or the text without case and spacing. Only for known
    /// cells.
    String content() {
        return level == null ? text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "") : level.name();
    }
}
