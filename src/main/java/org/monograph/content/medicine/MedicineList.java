package org.monograph.content.medicine;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.InputText;

/// The medicines whose name has a part, by name.
///
/// @param part folded; empty for all
record MedicineList(String part) {

    private static final int MAX_TEXT = 100;
    private static final int SORT_VALUES = 2;
    private static final String SELECT = """
            select slug, name, sort_name, brand_names, name_keys, ingredients, label_slug from medicine where\s""";

    static MedicineList of(String nameContains) {
        InputText.checked("nameContains", nameContains, MAX_TEXT);
        return new MedicineList(nameContains == null ? "" : Folded.of(nameContains));
    }

    Page<Medicine> page(Integer first, String after) {
        var page = PageRequest.of(Cursor.list("medicines", part), SORT_VALUES, first, after);
        var rows = Panache.getSession()
                .createNativeQuery(SELECT + """
                        sort_name like :part escape '!' and (sort_name, slug) > (:afterName, :afterSlug)
                        order by sort_name, slug
                        limit :limit""", Object[].class)
                .setParameter("part", pattern())
                .setParameter("afterName", page.isFirst() ? "" : page.after().getFirst())
                .setParameter("afterSlug", page.isFirst() ? "" : page.after().getLast())
                .setParameter("limit", page.limit())
                .getResultList();
        return Page.of(
                page,
                rows.stream().map(MedicineList::medicine).toList(),
                medicine -> List.of(medicine.sortName(), medicine.slug()));
    }

    int count() {
        return Panache.getSession()
                .createNativeQuery("select count(*) from medicine where sort_name like :part escape '!'", Long.class)
                .setParameter("part", pattern())
                .getSingleResult()
                .intValue();
    }

    private String pattern() {
        return "%" + part.replaceAll("([!%_])", "!$1") + "%";
    }

    static Map<String, Medicine> bySlug(Collection<String> slugs) {
        return Panache.getSession()
                .createNativeQuery(SELECT + "slug = any(cast(:slugs as text[]))", Object[].class)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(MedicineList::medicine)
                .collect(toMap(Medicine::slug, identity()));
    }

    private static Medicine medicine(Object... row) {
        return new Medicine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                List.of((String[]) row[3]),
                List.of((String[]) row[4]),
                (Integer) row[5],
                (String) row[6]);
    }
}
