package org.monograph.content.editing;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.Slug;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.document.DocumentKind;

/// Changes, the one that moved last first.
///
/// @param status null for all
/// @param kind of a document that the change has; null for all
/// @param slug of a document that the change has; null for all
record ChangeList(List<ChangeStatus> status, DocumentKind kind, String slug) {

    private static final List<String> KEYS = List.of("c.movedAt", "c.row");

    Page<Change> page(Integer first, String after) {
        var request = PageRequest.of(Cursor.list("changes", status, kind, slug), KEYS.size(), first, after);
        var conditions = conditions().after(KEYS, "<", sortValues(request.after()));
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Change c where %s order by c.movedAt desc, c.row desc".formatted(conditions),
                        Change.class)
                .setMaxResults(request.limit());
        return Page.of(
                request,
                conditions.bindTo(query).getResultList(),
                change -> List.of(change.movedAt.toString(), change.row.toString()));
    }

    private static List<Object> sortValues(List<String> after) {
        try {
            return after.isEmpty() ? List.of() : List.of(Instant.parse(after.get(0)), Long.valueOf(after.get(1)));
        } catch (DateTimeException | NumberFormatException _) {
            throw Cursor.invalid();
        }
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Change c where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        return new HqlFilter()
                .and("c.status in (:status)", "status", status)
                .and(ofDocument(), "kind", kind == null ? null : kind.word())
                .and(ofDocument(), "slug", slug == null ? null : Slug.orNone(slug));
    }

    /// One condition for both: of the same document.
    private String ofDocument() {
        return "exists (from Draft d where d.changeId = c.row %s %s)"
                .formatted(kind == null ? "" : "and d.kindWord = :kind", slug == null ? "" : "and d.slug = :slug");
    }
}
