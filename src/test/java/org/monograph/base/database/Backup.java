package org.monograph.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Copies all tables and restores them while services read. Like `pg_restore` it inserts the old rows and
/// sends no notification.
public final class Backup {

    /// Tables with foreign keys to them; restored first.
    private static final String FIRST =
            "'change', 'change_event', 'revision', 'drug', 'interactant', 'label_publication', 'label', 'label_section'";

    private final Connection connection;

    private Backup(Connection connection) {
        this.connection = connection;
    }

    /// @param connection of the owner of the tables; not closed
    public static Backup take(Connection connection) throws SQLException {
        var backup = new Backup(connection);
        backup.execute("drop schema if exists backup cascade; create schema backup");
        for (var table : backup.tables()) {
            backup.execute("create table backup.%1$s as table public.%1$s".formatted(table));
        }
        return backup;
    }

    /// Call it in a transaction.
    public void restore() throws SQLException {
        var tables = tables();
        execute("truncate " + String.join(", ", tables));
        for (var table : tables) {
            execute("insert into public.%1$s (%2$s) overriding system value select %2$s from backup.%1$s"
                    .formatted(table, String.join(", ", columns(table))));
        }
    }

    private List<String> tables() throws SQLException {
        return names("""
                select tablename from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history'
                order by array_position(array[%s]::name[], tablename)""".formatted(FIRST));
    }

    /// Without generated columns.
    private List<String> columns(String table) throws SQLException {
        return names("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'""".formatted(table));
    }

    private List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
