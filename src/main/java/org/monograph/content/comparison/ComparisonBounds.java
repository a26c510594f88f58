package org.monograph.content.comparison;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Upper bounds for the lists of a comparison.
@Singleton
public class ComparisonBounds implements ListBounds {

    private static final ListBound DRUGS = ListBound.requested(ComparisonApi.MAX_DRUGS);

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "DrugComparison.drugs",
                DRUGS,
                "DrugComparison.notFound",
                DRUGS,
                "DrugComparison.rows",
                ListBound.atMost(ComparisonAttribute.values().length),
                "ComparisonRow.cells",
                DRUGS,
                "ComparisonCell.parts",
                ComparisonBounds::parts,
                "ComparisonCell.citations",
                ListBound.longest("Drug.citations"),
                "DrugComparison.sideEffects",
                (given, sizes) -> DRUGS.maxItems(given, sizes) * sizes.items("sideEffects"),
                "SideEffectComparison.cells",
                DRUGS,
                "DrugComparison.interactions",
                ComparisonBounds::interactions);
    }

    /// A cell has the statements of one list at most.
    private static long parts(long given, ContentSizes sizes) {
        return Stream.of("uses", "warnings", "mechanisms", "legalStatus", "doses", "products")
                .mapToLong(sizes::items)
                .max()
                .orElseThrow();
    }

    private static long interactions(long given, ContentSizes sizes) {
        var drugs = DRUGS.maxItems(given, sizes);
        return drugs * (drugs - 1) / 2 * sizes.items("InteractionPair.interactions");
    }
}
