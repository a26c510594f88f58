package org.monograph.content.label;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Locale;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Slug;

/// The current labels that match a filter, by name.
record MatchingLabels(LabelFilter filter) {

    private static final int MAX_IDS = 100;
    private static final int MAX_LABELER = 200;
    private static final int LAST_YEAR = 9999;
    private static final List<String> SORT_KEYS = List.of("l.sortName", "l.slug");

    /// Upper case letters and digits are no slug, and lower case ones no UNII.
    private static final String NO_UNII = "-";

    MatchingLabels {
        checkCount("filter.setIds", filter.ids());
        checkCount("filter.ingredientUniis", filter.ingredientUniis());
        InputText.checked("filter.labeler", filter.labeler(), MAX_LABELER);
        if (filter.effectiveSince() != null
                && (filter.effectiveSince().getYear() < 1
                        || filter.effectiveSince().getYear() > LAST_YEAR)) {
            throw new ContentException(
                    BAD_USER_INPUT, "filter.effectiveSince: a day from 0001-01-01 to 9999-12-31 is allowed");
        }
    }

    static MatchingLabels of(LabelsOf.Matching list) {
        return new MatchingLabels(list.filter());
    }

    private static void checkCount(String argument, List<String> ids) {
        if (ids != null && ids.size() > MAX_IDS) {
            throw new ContentException(BAD_USER_INPUT, "%s: up to %d are allowed at once".formatted(argument, MAX_IDS));
        }
    }

    Page<Label> page(Integer first, String after) {
        var page = PageRequest.of(
                Cursor.list("labels by name", new LabelsOf.Matching(filter).name()), SORT_KEYS.size(), first, after);
        var conditions = conditions().after(SORT_KEYS, ">", page.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Label l where %s order by %s".formatted(conditions, String.join(", ", SORT_KEYS)),
                        Label.class)
                .setMaxResults(page.limit());
        return Page.of(page, conditions.bindTo(query).getResultList(), label -> List.of(label.sortName, label.slug));
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Label l where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        return new HqlFilter("l", AsOf.TODAY)
                .and("any_is(:setIds, l.slug)", "setIds", setIds())
                .and("overlaps(:uniis, l.uniis)", "uniis", uniis())
                .and("overlaps(:keys, l.ingredientKeys)", "keys", keysOfDrug())
                .and("lower(l.labeler) = :labeler", "labeler", lower(filter.labeler()))
                .and("l.type = :type", "type", filter.type())
                .and("l.approval = :approval", "approval", filter.approval())
                .and("l.effectiveOn >= :since", "since", filter.effectiveSince())
                .and(
                        "overlaps(:kinds, l.sectionKinds)",
                        "kinds",
                        filter.sectionKind() == null
                                ? null
                                : new String[] {filter.sectionKind().name()});
    }

    private String[] setIds() {
        return filter.ids() == null
                ? null
                : filter.ids().stream()
                        .map(MatchingLabels::lower)
                        .map(Slug::orNone)
                        .toArray(String[]::new);
    }

    private String[] uniis() {
        return filter.ingredientUniis() == null
                ? null
                : filter.ingredientUniis().stream()
                        .map(unii -> Slug.isSlug(lower(unii)) ? unii.toUpperCase(Locale.ROOT) : NO_UNII)
                        .toArray(String[]::new);
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private String[] keysOfDrug() {
        return filter.drugSlug() == null ? null : LabelledDrugs.keys(Slug.orNone(filter.drugSlug()));
    }
}
