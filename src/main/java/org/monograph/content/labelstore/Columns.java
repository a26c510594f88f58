package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Parameters of a statement that inserts many rows: an array for each column.
///
/// @param rows in which the values are
final class Columns<R> {

    private record Column(String type, Object[] values) {}

    private final List<R> rows;
    private final List<Column> columns = new ArrayList<>();

    private Columns(List<R> rows) {
        this.rows = rows;
    }

    static <R> Columns<R> of(List<R> rows) {
        return new Columns<>(rows);
    }

    Columns<R> text(Function<R, String> value) {
        return add("text", value);
    }

    /// @param value an enum, by its name
    Columns<R> name(Function<R, Enum<?>> value) {
        return add("text", row -> value.apply(row).name());
    }

    /// Texts without line breaks, in one text.
    Columns<R> texts(Function<R, List<String>> values) {
        return add("text", row -> String.join("\n", values.apply(row)));
    }

    Columns<R> number(Function<R, Integer> value) {
        return add("integer", value);
    }

    Columns<R> id(Function<R, Long> value) {
        return add("bigint", value);
    }

    Columns<R> day(Function<R, LocalDate> value) {
        return add("date", row -> Date.valueOf(value.apply(row)));
    }

    private Columns<R> add(String type, Function<R, ?> value) {
        columns.add(new Column(type, rows.stream().map(value).toArray()));
        return this;
    }

    /// @param first parameters of the statement before the arrays
    void insert(Connection connection, String sql, Object... first) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < first.length; place++) {
                statement.setObject(place + 1, first[place]);
            }
            bind(connection, statement, first.length);
            statement.executeUpdate();
        }
    }

    private void bind(Connection connection, PreparedStatement statement, int bound) throws SQLException {
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            statement.setArray(bound + place + 1, connection.createArrayOf(column.type, column.values));
        }
    }
}
