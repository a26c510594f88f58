package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Parameters of a statement that inserts many rows: an array for each column. It inserts some rows at a time, because
/// arrays of megabytes are copied often, and need as much memory each time.
///
/// @param rows in which the values are
final class Columns<R> {

    private static final int AT_ONCE = 100;

    /// @param array typed: the driver sends arrays of texts and numbers without escapes, as they are
    private record Column<R>(String type, Function<R, ?> value, IntFunction<Object[]> array) {

        Object[] of(List<R> rows) {
            return rows.stream().map(value).toArray(array);
        }
    }

    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    private Columns(List<R> rows) {
        this.rows = rows;
    }

    static <R> Columns<R> of(List<R> rows) {
        return new Columns<>(rows);
    }

    Columns<R> text(Function<R, String> value) {
        return add("text", value, String[]::new);
    }

    /// @param value an enum, by its name
    Columns<R> name(Function<R, Enum<?>> value) {
        return text(row -> value.apply(row).name());
    }

    /// Texts without line breaks, in one text.
    Columns<R> texts(Function<R, List<String>> values) {
        return text(row -> String.join("\n", values.apply(row)));
    }

    Columns<R> number(Function<R, Integer> value) {
        return add("integer", value, Integer[]::new);
    }

    Columns<R> id(Function<R, Long> value) {
        return add("bigint", value, Long[]::new);
    }

    Columns<R> day(Function<R, LocalDate> value) {
        return add("date", row -> Date.valueOf(value.apply(row)), Date[]::new);
    }

    private Columns<R> add(String type, Function<R, ?> value, IntFunction<Object[]> array) {
        columns.add(new Column<>(type, value, array));
        return this;
    }

    /// @param first parameters of the statement before the arrays
    void insert(Connection connection, String sql, Object... first) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < first.length; place++) {
                statement.setObject(place + 1, first[place]);
            }
            for (var from = 0; from < rows.size(); from += AT_ONCE) {
                bind(connection, statement, first.length, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
                statement.executeUpdate();
            }
        }
    }

    private void bind(Connection connection, PreparedStatement statement, int bound, List<R> some) throws SQLException {
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            statement.setArray(bound + place + 1, connection.createArrayOf(column.type, column.of(some)));
        }
    }
}
