package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.monograph.base.published.SqlFile;

/// One publication of labels, in an open transaction under the lock.
///
/// @param moment from which readers see it
record LabelPublication(Connection connection, long version, Timestamp moment) {

    private static final String BEGIN = SqlFile.read("label/begin");
    private static final String SUPERSEDE = SqlFile.read("label/supersede");
    private static final String DELETE_MEDICINES = SqlFile.read("label/delete-medicines");
    private static final String INSERT_MEDICINES = SqlFile.read("label/insert-medicines");

    /// What was current before.
    private record Superseded(List<Long> texts, Set<String> medicines) {}

    /// @param labels number of those that it publishes or withdraws
    static LabelPublication begin(Connection connection, int labels) throws SQLException {
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setInt(1, labels);
            try (var row = statement.executeQuery()) {
                row.next();
                return new LabelPublication(connection, row.getLong(1), row.getTimestamp(2));
            }
        }
    }

    void publish(List<NewLabel> labels) throws SQLException {
        var superseded =
                supersede(labels.stream().map(label -> label.version().setId()).toList());
        rows().deleteWords(superseded.texts);
        rows().insert(labels);
        LabelSizes.of(labels).write(connection);
        labels.forEach(label -> superseded.medicines.add(label.ingredients().slug()));
        replaceMedicines(superseded.medicines);
    }

    void withdraw(Collection<String> setIds) throws SQLException {
        var superseded = supersede(setIds);
        rows().deleteWords(superseded.texts);
        replaceMedicines(superseded.medicines);
    }

    private LabelRows rows() {
        return new LabelRows(connection, version, moment);
    }

    private Superseded supersede(Collection<String> setIds) throws SQLException {
        try (var statement = connection.prepareStatement(SUPERSEDE)) {
            statement.setTimestamp(1, moment);
            statement.setArray(2, connection.createArrayOf("text", setIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var superseded = new Superseded(new ArrayList<>(), new HashSet<>());
                while (rows.next()) {
                    superseded.texts.add(rows.getLong(1));
                    superseded.medicines.add(rows.getString(2));
                }
                return superseded;
            }
        }
    }

    private void replaceMedicines(Set<String> slugs) throws SQLException {
        for (var sql : List.of(DELETE_MEDICINES, INSERT_MEDICINES)) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", slugs.toArray()));
                statement.executeUpdate();
            }
        }
    }
}
