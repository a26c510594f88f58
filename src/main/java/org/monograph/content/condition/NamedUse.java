package org.monograph.content.condition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;

/// A use with the current name of its condition.
public record NamedUse(DrugUse use, String condition) {

    /// Loads the uses by the key of the drug's row, in the order of the document.
    public static final Batch<Long, List<NamedUse>> OF_DRUGS = new Batch<>("named uses", NamedUse::ofDrugs, List.of());

    /// The names of the conditions, by slug.
    public static Map<String, String> conditions(List<NamedUse> uses) {
        return uses.stream().collect(toMap(named -> named.use.conditionSlug, NamedUse::condition, (one, _) -> one));
    }

    private static Map<Long, List<NamedUse>> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select u, c.name from DrugUse u
                        join Condition c on c.slug = u.conditionSlug and c.publication.supersededAt is null
                        where any_is(:drugs, u.ofDrug.key) order by u.ofDrug.key, u.ordinal""", NamedUse.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(named -> named.use.ofDrug.key));
    }
}
