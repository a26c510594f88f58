package org.monograph.content.editing;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.InputText;
import org.monograph.content.change.ChangeEvent;

/// Events of all changes, the newest first.
///
/// @param by name of the editor; null for all
/// @param since inclusive; null for all
record EventList(String by, Instant since) {

    private static final int MAX_NAME = 200;
    /// PostgreSQL cannot store every Instant.
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T23:59:59Z");

    EventList {
        InputText.checked("by", by, MAX_NAME);
        since = since == null || since.isBefore(Instant.EPOCH) ? null : since.isAfter(FAR_FUTURE) ? FAR_FUTURE : since;
    }

    Page<ChangeEvent> page(Integer first, String after) {
        var request =
                PageRequest.of(Cursor.list("events", by, since == null ? null : since.toString()), 1, first, after);
        var conditions = conditions().after(List.of("e.row"), "<", rows(request.after()));
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from ChangeEvent e where %s order by e.row desc".formatted(conditions), ChangeEvent.class)
                .setMaxResults(request.limit());
        return Page.of(request, conditions.bindTo(query).getResultList(), event -> List.of(event.row.toString()));
    }

    private static List<Long> rows(List<String> after) {
        try {
            return after.stream().map(Long::valueOf).toList();
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from ChangeEvent e where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        return new HqlFilter().and("e.name = :by", "by", by).and("e.at >= :since", "since", since);
    }
}
