package org.monograph.content.label;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.SqlFile;

/// Reads pages of the labels of medicines and drugs, those with equal arguments with one statement.
final class LabelPages {

    static final Batch<Key, List<Label>> BATCH = new Batch<>("pages of labels", LabelPages::find, List.of());

    private static final String OF_MEDICINES = SqlFile.withParts("label/of-medicines");
    private static final String OF_DRUGS = SqlFile.withParts("label/of-drugs");

    record Key(LabelsOf of, PageRequest page) {

        private Object arguments() {
            return List.of(of.getClass(), state(of), page.first(), page.after());
        }
    }

    private LabelPages() {}

    private static AsOf state(LabelsOf of) {
        return of instanceof LabelsOf.OfDrug drug ? drug.state() : AsOf.TODAY;
    }

    private static Map<Key, List<Label>> find(Set<Key> keys) {
        var rows = new HashMap<Key, List<Long>>();
        keys.stream().collect(groupingBy(Key::arguments)).values().forEach(similar -> {
            var byOwner = rows(similar);
            similar.forEach(key -> rows.put(key, byOwner.getOrDefault(owner(key.of), List.of())));
        });
        var labels = Label.byKey(
                        rows.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(toMap(label -> label.key, identity()));
        return rows.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().stream().map(labels::get).toList()));
    }

    static Object owner(LabelsOf of) {
        return switch (of) {
            case LabelsOf.OfDrug drug -> drug.drug();
            case LabelsOf.OfMedicine medicine -> medicine.slug();
            case LabelsOf.Matching matching -> throw new IllegalArgumentException(matching.toString());
        };
    }

    /// @param similar with equal arguments
    /// @return keys of labels by owner, in the order of the list
    private static Map<Object, List<Long>> rows(List<Key> similar) {
        var first = similar.getFirst();
        var isOfDrugs = first.of instanceof LabelsOf.OfDrug;
        var query = Panache.getSession()
                .createNativeQuery(isOfDrugs ? OF_DRUGS : OF_MEDICINES, Object[].class)
                .setParameter("limit", first.page.limit())
                .setParameter(
                        "afterOrder",
                        first.page.isFirst() ? "" : first.page.after().getFirst())
                .setParameter(
                        "afterSlug",
                        first.page.isFirst() ? "" : first.page.after().getLast());
        if (isOfDrugs) {
            query.setParameter(
                            "owners", similar.stream().map(key -> owner(key.of)).toArray(Long[]::new))
                    .setParameter("isToday", state(first.of).isToday())
                    .setParameter("moment", LabelCounts.moment(state(first.of)));
        } else {
            query.setParameter(
                    "owners", similar.stream().map(key -> owner(key.of)).toArray(String[]::new));
        }
        var rows = new HashMap<Object, List<Long>>();
        query.getResultList()
                .forEach(row ->
                        rows.computeIfAbsent(row[0], _ -> new ArrayList<>()).add((Long) row[1]));
        return rows;
    }
}
