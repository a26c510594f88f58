package org.monograph.content.comparison;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One attribute of all drugs.")
public record ComparisonRow(
        @NonNull @Description("the attribute") ComparisonAttribute attribute,
        @NonNull @Description("its name in plain English") String label,

        @Description(
                "whether the drugs differ: among the cells that are neither UNKNOWN nor NOT_APPLICABLE, by levels where they have levels, else by"
                        + " texts compared without case and spacing; false below two such cells")
        boolean differs,

        @NonNull @Description("one for each drug, in the order of the drugs")
        List<@NonNull ComparisonCell> cells) {

    static ComparisonRow of(ComparisonAttribute attribute, List<ComparisonCell> cells) {
        var contents = cells.stream()
                .filter(cell -> cell.status().isKnown())
                .map(ComparisonCell::content)
                .distinct();
        return new ComparisonRow(attribute, attribute.label(), contents.count() > 1, cells);
    }
}
