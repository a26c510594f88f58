package org.monograph.content.label;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.base.published.HqlFilter;
import org.monograph.content.drug.Drug;

/// The drugs that are ingredients of labels: those with a name, a synonym or a UNII of an ingredient.
public final class LabelledDrugs {

    private static final String IS_OF_SUBSTANCE = "(n.kind in (NAME, SYNONYM) or n.system = UNII)";

    /// @param name in the form in which names are compared
    private record Named(String name, Drug drug) {}

    private LabelledDrugs() {}

    /// @param keys names and UNIIs of ingredients
    /// @return each drug once, by name
    public static CompletionStage<List<Drug>> of(Collection<String> keys, AsOf state, Request request) {
        return batch(state).of(request, List.copyOf(keys)).thenApply(LabelledDrugs::byName);
    }

    private static List<Drug> byName(List<Drug> drugs) {
        var byName = new TreeMap<String, Drug>();
        drugs.stream().filter(Objects::nonNull).forEach(drug -> byName.put(drug.sortName + " " + drug.slug, drug));
        return List.copyOf(byName.values());
    }

    private static Batch<String, Drug> batch(AsOf state) {
        return new Batch<>("drugs of ingredients at " + state.moment(), keys -> find(keys, state), null);
    }

    private static Map<String, Drug> find(Set<String> keys, AsOf state) {
        var conditions = new HqlFilter("d", state).and("any_is(:keys, n.folded)", "keys", keys.toArray(String[]::new));
        var query = Panache.getSession()
                .createSelectionQuery(
                        "select n.folded, d from DrugName n join n.ofDrug d where %s and %s order by d.slug desc"
                                .formatted(conditions, IS_OF_SUBSTANCE),
                        Named.class);
        var found = new HashMap<String, Drug>();
        conditions.bindTo(query).getResultList().forEach(named -> found.put(named.name, named.drug));
        return found;
    }

    /// The names and UNIIs of a drug, as ingredients may have them.
    static String[] keys(String slug) {
        return Panache.getSession()
                .createSelectionQuery(
                        "select n.folded from DrugName n join n.ofDrug d where d.slug = :slug and d.publication.supersededAt is null and "
                                + IS_OF_SUBSTANCE,
                        String.class)
                .setParameter("slug", slug)
                .getResultList()
                .toArray(String[]::new);
    }
}
