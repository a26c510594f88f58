package org.monograph.content.interactant;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.InputText;
import org.monograph.content.naming.DrugNames;

/// The current interactants with a name that starts in one way, by name: of the interactant itself, or of the
/// drug that it is.
///
/// @param prefix null for all
/// @param kinds null for all
record InteractantList(String prefix, List<InteractantKind> kinds) {

    private static final List<String> SORT_KEYS = List.of("i.sortName", "i.slug");

    /// A range instead of `like`, for which PostgreSQL uses an index only if it knows the pattern when it
    /// plans. The last character of Unicode comes after each key with the prefix.
    private static final String NAMED = """
        i.key in (
            select n.ofInteractant.key from InteractantName n
            where n.folded between :prefix and concat(:prefix, '\uDBFF\uDFFF')
            union all
            select x.key from DrugName d join d.ofDrug drug join Interactant x on x.drugSlug = drug.slug
            where d.folded between :prefix and concat(:prefix, '\uDBFF\uDFFF')
                and d.kind <> CODE and drug.publication.supersededAt is null)\
        """;

    InteractantList {
        InputText.checked("nameStartsWith", prefix, DrugNames.MAX_LENGTH);
        kinds = kinds == null ? null : kinds.stream().distinct().sorted().toList();
    }

    /// @param first null for the default
    /// @param after a cursor of this list; null for the first page
    Page<Interactant> page(Integer first, String after) {
        var request = PageRequest.of(Cursor.list("interactants", prefix, kinds), SORT_KEYS.size(), first, after);
        var conditions = conditions().after(SORT_KEYS, ">", request.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Interactant i where %s order by i.sortName, i.slug".formatted(conditions),
                        Interactant.class)
                .setMaxResults(request.limit());
        return Page.of(
                request,
                conditions.bindTo(query).getResultList(),
                interactant -> List.of(interactant.sortName, interactant.slug));
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Interactant i where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        var key = prefix == null ? "" : DrugNames.key(prefix);
        return new HqlFilter("i", AsOf.TODAY)
                .and(NAMED, "prefix", key.isEmpty() ? null : key)
                .and(
                        "any_is(:kinds, i.kind)",
                        "kinds",
                        kinds == null ? null : kinds.stream().map(Enum::name).toArray(String[]::new));
    }
}
