package org.monograph.content.label;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.AsOf;
import org.monograph.base.published.SqlFile;

/// Counts the labels of lists, those of one kind with one statement.
final class LabelCounts {

    private static final String COUNT_OF_MEDICINES = """
            select medicine_slug, count(*) from label
            where medicine_slug = any(cast(:owners as text[])) and superseded_at is null group by medicine_slug""";
    private static final String COUNT_OF_DRUGS = SqlFile.withParts("label/count-of-drugs");

    private LabelCounts() {}

    static Map<LabelsOf, Integer> of(Set<LabelsOf> lists) {
        var counts = new HashMap<LabelsOf, Integer>();
        lists.stream().collect(groupingBy(LabelCounts::kind)).values().forEach(similar -> {
            if (similar.getFirst() instanceof LabelsOf.Matching) {
                similar.forEach(list -> counts.put(
                        list, MatchingLabels.of((LabelsOf.Matching) list).count()));
            } else {
                var byOwner = byOwner(similar);
                similar.forEach(list -> counts.put(list, byOwner.getOrDefault(LabelPages.owner(list), 0)));
            }
        });
        return counts;
    }

    private static Object kind(LabelsOf list) {
        return list instanceof LabelsOf.OfDrug drug ? drug.state() : list.getClass();
    }

    private static Map<Object, Integer> byOwner(List<LabelsOf> similar) {
        var counts = new HashMap<Object, Integer>();
        rows(similar).forEach(row -> counts.put(row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private static List<Object[]> rows(List<LabelsOf> similar) {
        var owners = similar.stream().map(LabelPages::owner);
        return similar.getFirst() instanceof LabelsOf.OfDrug drug
                ? Panache.getSession()
                        .createNativeQuery(COUNT_OF_DRUGS, Object[].class)
                        .setParameter("owners", owners.toArray(Long[]::new))
                        .setParameter("isToday", drug.state().isToday())
                        .setParameter("moment", moment(drug.state()))
                        .getResultList()
                : Panache.getSession()
                        .createNativeQuery(COUNT_OF_MEDICINES, Object[].class)
                        .setParameter("owners", owners.toArray(String[]::new))
                        .getResultList();
    }

    /// Any moment for today, of which the statement does not use it.
    static Instant moment(AsOf state) {
        return state.isToday() ? Instant.EPOCH : state.moment();
    }
}
