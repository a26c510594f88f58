package org.monograph.content.changelog;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.SqlFile;
import org.monograph.content.changelog.ContentChange.Position;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.publishing.Significance;

/// What was published or retired, the oldest first.
///
/// @param since only what became visible after this moment; null for all
/// @param kinds null for all
record ContentChangeList(Instant since, List<DocumentKind> kinds) {

    private static final String CHANGES = SqlFile.withParts("changelog/changes");
    private static final String PAGE = CHANGES + " order by published_at, source, id limit :limit";
    private static final String COUNT = "select count(*) from (%s) counted".formatted(CHANGES);

    /// PostgreSQL cannot store every Instant.
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T23:59:59Z");

    ContentChangeList {
        if (since != null) {
            since = since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since.isAfter(FAR_FUTURE) ? FAR_FUTURE : since;
        }
        if (kinds != null) {
            kinds = kinds.stream().distinct().sorted().toList();
        }
    }

    /// A cursor does not depend on `since`: whoever has one does not need it any more.
    Page<ContentChange> page(Integer first, String after) {
        var request = PageRequest.of(Cursor.list("contentChanges", kinds), 3, first, after);
        var found = query(PAGE, Object[].class, start(request))
                .setParameter("limit", request.limit())
                .getResultList();
        return Page.of(request, found.stream().map(ContentChangeList::change).toList(), ContentChangeList::sortValues);
    }

    int count() {
        return query(COUNT, Long.class, sinceStart()).getSingleResult().intValue();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> result, Position after) {
        return Panache.getSession()
                .createNativeQuery(sql, result)
                .setParameter("moment", after.at())
                .setParameter("source", after.table())
                .setParameter("row", after.row())
                .setParameter("kinds", kinds == null ? null : words(), String[].class);
    }

    private String[] words() {
        return kinds.stream().map(DocumentKind::word).toArray(String[]::new);
    }

    /// The later of both positions.
    private Position start(PageRequest request) {
        var since = sinceStart();
        var after = request.isFirst() ? since : position(request.after());
        return after.at().isBefore(since.at()) ? since : after;
    }

    private Position sinceStart() {
        return new Position(since == null ? Instant.EPOCH : since, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    private static Position position(List<String> values) {
        try {
            return new Position(
                    Instant.EPOCH.plus(Long.parseLong(values.get(0)), ChronoUnit.MICROS),
                    Integer.parseInt(values.get(1)),
                    Long.parseLong(values.get(2)));
        } catch (NumberFormatException | DateTimeException | ArithmeticException _) {
            throw Cursor.invalid();
        }
    }

    private static List<String> sortValues(ContentChange change) {
        var position = change.position();
        return List.of(
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, position.at())),
                Integer.toString(position.table()),
                Long.toString(position.row()));
    }

    private static ContentChange change(Object[] row) {
        return new ContentChange(
                DocumentKind.of((String) row[3]).orElseThrow(),
                (String) row[4],
                (Integer) row[5],
                row[6] == null ? Significance.NOTABLE : Significance.valueOf((String) row[6]),
                row[7].toString(),
                (Instant) row[0],
                new Position((Instant) row[0], (Integer) row[1], (Long) row[2]));
    }
}
