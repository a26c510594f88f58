package org.monograph.content.listing;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.InputText;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;

/// The current drugs that match a filter.
record DrugList(DrugFilter filter) {

    private static final int MAX_SLUGS = 100;
    private static final int MAX_TEXT = 100;

    DrugList {
        if (filter.slugs() != null && filter.slugs().size() > MAX_SLUGS) {
            throw new ContentException(
                    BAD_USER_INPUT, "filter.slugs: up to %d are allowed at once".formatted(MAX_SLUGS));
        }
        InputText.checked("filter.nameContains", filter.nameContains(), MAX_TEXT);
        InputText.checked("filter.drugClass", filter.drugClass(), MAX_TEXT);
        filter = filter.withSlugsOrNone();
    }

    /// @param first null for the default
    /// @param after a cursor of this list in this order; null for the first page
    CompletionStage<Page<Drug>> page(DrugOrder order, Integer first, String after, Request request) {
        var page = PageRequest.of(name(order), order.keys().size(), first, after);
        if (filter.hasOnlySlugs() && page.isFirst()) {
            return DrugApi.CURRENT
                    .of(request, filter.slugs().stream().distinct().toList())
                    .thenApply(found -> page(order, page, found));
        }
        request.reading().open();
        return completedFuture(read(order, page));
    }

    /// @param found by slug; null where there is none
    private static Page<Drug> page(DrugOrder order, PageRequest page, List<Drug> found) {
        var drugs = found.stream()
                .filter(Objects::nonNull)
                .sorted(order.comparator())
                .limit(page.limit())
                .toList();
        return Page.of(page, drugs, order::position);
    }

    private Page<Drug> read(DrugOrder order, PageRequest page) {
        var conditions = conditions().after(order.keys(), order.comparison(), order.values(page.after()));
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Drug d where %s order by %s".formatted(conditions, order.clause()), Drug.class)
                .setMaxResults(page.limit());
        return Page.of(page, conditions.bindTo(query).getResultList(), order::position);
    }

    /// The name of the list in cursors.
    String name(DrugOrder order) {
        return Cursor.list("drugs " + order, filter);
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Drug d where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        return new HqlFilter("d", AsOf.TODAY)
                .and(
                        "any_is(:slugs, d.slug)",
                        "slugs",
                        filter.slugs() == null ? null : filter.slugs().toArray(String[]::new))
                .and("d.sortName like :name escape '!'", "name", pattern(filter.nameContains()))
                .and("lower(d.drugClass) = lower(:class)", "class", filter.drugClass())
                .and("""
                        exists (from DrugUse u where u.ofDrug = d and u.conditionSlug = :condition and u.line <> NOT_RECOMMENDED)""", "condition", filter.conditionSlug())
                .and("""
                        exists (from DrugSideEffect e where e.ofDrug = d and e.sideEffectSlug = :effect)""", "effect", filter.sideEffectSlug())
                .and("exists (from Warning w where w.ofDrug = d and w.kind = :kind)", "kind", filter.warningKind())
                .and(
                        Boolean.TRUE.equals(filter.reviewOverdue()) ? "d.reviewDue < :today" : "d.reviewDue >= :today",
                        "today",
                        filter.reviewOverdue() == null ? null : LocalDate.now(Clock.systemUTC()));
    }

    private static String pattern(String part) {
        return part == null ? null : "%" + Folded.of(part).replaceAll("([!%_])", "!$1") + "%";
    }
}
