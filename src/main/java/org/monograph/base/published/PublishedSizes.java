package org.monograph.base.published;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.monograph.base.database.ContentState;

/// Caches the `ContentSizes` of the content that was read last. They are used to estimate the cost of an
/// operation before it reads the database, and again when its snapshot shows different content.
@Singleton
public class PublishedSizes {

    private volatile ContentSizes latest = ContentSizes.UNKNOWN;

    private record Row(String name, int items, int characters) {}

    /// Runs after the bundled content is published at startup.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) {
        QuarkusTransaction.requiringNew()
                .run(() -> at(ContentState.current(Panache.getSession()).token()));
    }

    public ContentSizes latest() {
        return latest;
    }

    /// The sizes of the content with this token, read from the database if they are not cached. Call it in a
    /// snapshot.
    ///
    /// @param token of the content that the snapshot shows
    public ContentSizes at(UUID token) {
        var known = latest;
        if (known.token().equals(token)) {
            return known;
        }
        var read = new ContentSizes(
                token,
                rows().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Row::name, row -> new ContentSizes.Size(row.items, row.characters))));
        latest = read;
        return read;
    }

    /// Bypasses the statement count of the operation, which is reported: only the first operation after a
    /// publication runs this query.
    private static List<Row> rows() {
        return Panache.getSession().doReturningWork(connection -> {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select name, items, characters from content_size")) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(new Row(found.getString(1), found.getInt(2), found.getInt(3)));
                }
                return rows;
            }
        });
    }
}
