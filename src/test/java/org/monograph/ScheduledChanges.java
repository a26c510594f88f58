package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.monograph.base.account.EditorRole;

/// Changes that publish a source each, and are scheduled.
final class ScheduledChanges {

    private static final String CHANGE = """
        query ($key: String!) { change(key: $key) { status publishedAt events { at move } } }\
        """;

    private final EditorsOfInstance editors;
    private final Connection connection;

    /// @param connection to the database of the instances
    ScheduledChanges(EditorsOfInstance editors, Connection connection) {
        this.editors = editors;
        this.connection = connection;
    }

    /// Their time comes later.
    List<String> prepare(String prefix, int count) {
        var keys = IntStream.range(0, count)
                .mapToObj(number -> prefix + "-" + number)
                .toList();
        keys.forEach(key -> {
            var source =
                    Map.of("kind", "citation", "slug", key, "type", "REFERENCE_WORK", "title", key, "publisher", "P");
            editors.approve(key, List.of(Map.of("document", source, "baseRevision", 0)));
            var later = Instant.now().plus(Duration.ofDays(2));
            editors.move(
                    EditorRole.PUBLISHER, "scheduleChange(key: \"%s\", version: 1, at: \"%s\")".formatted(key, later));
        });
        return keys;
    }

    /// As if two days had passed, for all in one moment.
    void come(String prefix) throws SQLException {
        connection.setAutoCommit(false);
        execute("""
            update change_event set scheduled_for = now() where move = 'SCHEDULE' and change_id in (
                select id from change where key like '%s-%%')\
            """.formatted(prefix));
        execute("update change set scheduled_for = now() where key like '%s-%%'".formatted(prefix));
        connection.commit();
        connection.setAutoCommit(true);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String value(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /// @return the moments of the publications, in the order of the keys
    List<Instant> awaitPublished(List<String> keys) throws Exception {
        Patience.await(
                "all changes are published",
                () -> keys.stream()
                        .allMatch(key -> "PUBLISHED".equals(change(key).get("status"))));
        return keys.stream().map(this::published).toList();
    }

    /// The change was published once, and each of its events is not before the one before it.
    private Instant published(String key) {
        var change = change(key);
        var events = (List<?>) change.get("events");
        assertThat(events).extracting("move").containsExactly("SAVE", "SUBMIT", "APPROVE", "SCHEDULE", "PUBLISH");
        assertThat(events.stream()
                        .map(event -> Instant.parse((String) ((Map<?, ?>) event).get("at")))
                        .toList())
                .isSorted();
        return Instant.parse((String) change.get("publishedAt"));
    }

    private Map<String, Object> change(String key) {
        return editors.ask(EditorRole.AUTHOR, CHANGE, Map.of("key", key))
                .extract()
                .path("data.change");
    }
}
