package org.monograph.content.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.sideeffect.DrugSideEffect;

@Description("One side effect of the compared drugs.")
public record SideEffectComparison(
        @Ignore String sideEffectSlug,

        @NonNull
        @Description(
                "One cell for each drug, in the order of the drugs. Null when there is no record, or no further record than in earlier rows; this does not mean that the drug does not have the side effect.")
        List<DrugSideEffect> cells) {

    /// In the order of the first drug's monograph, then those of later drugs only. When a drug has a side
    /// effect twice, for example for two routes, there is a second row for it.
    ///
    /// @param drugs the side effects of each drug
    static List<SideEffectComparison> of(List<List<DrugSideEffect>> drugs) {
        var bySlug = drugs.stream()
                .map(drug -> drug.stream().collect(groupingBy(effect -> effect.sideEffectSlug)))
                .toList();
        var order = new LinkedHashSet<String>();
        drugs.forEach(drug -> drug.forEach(effect -> order.add(effect.sideEffectSlug)));
        return order.stream().flatMap(slug -> rows(slug, bySlug).stream()).toList();
    }

    private static List<SideEffectComparison> rows(String slug, List<Map<String, List<DrugSideEffect>>> drugs) {
        var records =
                drugs.stream().map(drug -> drug.getOrDefault(slug, List.of())).toList();
        var count = records.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(number -> new SideEffectComparison(slug, cells(records, number)))
                .toList();
    }

    private static List<DrugSideEffect> cells(List<List<DrugSideEffect>> records, int number) {
        var cells = new ArrayList<DrugSideEffect>();
        records.forEach(record -> cells.add(number < record.size() ? record.get(number) : null));
        return cells;
    }
}
