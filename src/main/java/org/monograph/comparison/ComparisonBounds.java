package org.monograph.comparison;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.schema.ListBound;
import org.monograph.schema.ListBounds;

/// How long the lists of a comparison can be.
@Singleton
public class ComparisonBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "DrugComparison.drugs",
                ListBound.given(),
                "DrugComparison.notFound",
                ListBound.given(),
                "DrugComparison.rows",
                ListBound.atMost(ComparisonAttribute.values().length),
                "ComparisonRow.cells",
                ListBound.given(),
                "ComparisonCell.citations",
                ListBound.longest("Drug.citations"),
                "DrugComparison.sideEffects",
                (given, sizes) -> given * sizes.items("sideEffects"),
                "SideEffectComparison.cells",
                ListBound.given(),
                "DrugComparison.interactions",
                (given, sizes) -> given * (given - 1) / 2 * sizes.items("InteractionPair.interactions"));
    }
}
