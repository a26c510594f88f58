package org.monograph.content.comparison;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One attribute of the compared drugs.")
public record ComparisonRow(
        @NonNull @Description("The attribute.") ComparisonAttribute attribute,

        @NonNull @Description("Name of the attribute in plain English.")
        String label,

        @Description(
                "Whether the drugs differ. Cells with status UNKNOWN or NOT_APPLICABLE are ignored. Levels are compared where there are"
                        + " levels, otherwise texts without case and spacing. False when fewer than two cells remain.")
        boolean differs,

        @NonNull @Description("One cell for each drug, in the order of the drugs.")
        List<@NonNull ComparisonCell> cells) {

    static ComparisonRow of(ComparisonAttribute attribute, List<ComparisonCell> cells) {
        var known = cells.stream().filter(cell -> cell.status().isKnown()).toList();
        var differs = known.stream().anyMatch(cell -> !cell.isLike(known.getFirst()));
        return new ComparisonRow(attribute, attribute.label(), differs, cells);
    }
}
