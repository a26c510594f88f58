package org.monograph.content.interactant;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.InputText;
import org.monograph.content.naming.DrugNames;

/// The current interactants with a name that starts in one way: of the interactant itself, or of the drug that
/// it is. First those whose own name starts so, then those that are found by another name; each by name.
///
/// @param prefix null for all
/// @param kinds null for all
record InteractantList(String prefix, List<InteractantKind> kinds) {

    /// Characters that `NameKey` removes, and that names of interactants contain.
    private static final Pattern SEPARATORS = Pattern.compile("[ ,.'’-]");

    private static final List<String> BY_NAME = List.of("i.sortName", "i.slug");
    private static final List<String> OWN_NAMES_FIRST = List.of("""
        case when locate(:prefix, cast(function('translate', i.sortName, ' ,.''’-', '') as string)) = 1
             then '0' else '1' end\
        """, "i.sortName", "i.slug");

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
        var sortKeys = key() == null ? BY_NAME : OWN_NAMES_FIRST;
        var request = PageRequest.of(Cursor.list("interactants", prefix, kinds), sortKeys.size(), first, after);
        var conditions = conditions().after(sortKeys, ">", request.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Interactant i where %s order by %s".formatted(conditions, String.join(", ", sortKeys)),
                        Interactant.class)
                .setMaxResults(request.limit());
        return Page.of(request, conditions.bindTo(query).getResultList(), this::sortValues);
    }

    private List<String> sortValues(Interactant interactant) {
        return key() == null
                ? List.of(interactant.sortName, interactant.slug)
                : List.of(startsSo(interactant) ? "0" : "1", interactant.sortName, interactant.slug);
    }

    private boolean startsSo(Interactant interactant) {
        return SEPARATORS.matcher(interactant.sortName).replaceAll("").startsWith(key());
    }

    /// The first of the names that starts so; null when none does, or when all are listed.
    String matching(Stream<String> names) {
        var key = key();
        return key == null
                ? null
                : names.filter(name -> DrugNames.key(name).startsWith(key))
                        .findFirst()
                        .orElse(null);
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Interactant i where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    /// Null for all.
    private String key() {
        var key = prefix == null ? "" : DrugNames.key(prefix);
        return key.isEmpty() ? null : key;
    }

    private HqlFilter conditions() {
        return new HqlFilter("i", AsOf.TODAY)
                .and(NAMED, "prefix", key())
                .and(
                        "any_is(:kinds, i.kind)",
                        "kinds",
                        kinds == null ? null : kinds.stream().map(Enum::name).toArray(String[]::new));
    }
}
