package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.monograph.base.published.SqlFile;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelVersion;

/// Reads what is held of labels.
final class HeldLabels {

    private static final String HELD = SqlFile.read("label/held");

    private HeldLabels() {}

    /// @return by set id; missing for a label that never was published
    static Map<String, HeldLabel> of(Connection connection, Collection<String> setIds) throws SQLException {
        try (var statement = connection.prepareStatement(HELD)) {
            statement.setArray(1, connection.createArrayOf("text", setIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var held = new HashMap<String, HeldLabel>();
                while (rows.next()) {
                    held.put(rows.getString("slug"), held(rows));
                }
                return held;
            }
        }
    }

    private static HeldLabel held(ResultSet row) throws SQLException {
        return new HeldLabel(
                new LabelVersion(
                        row.getString("slug"),
                        row.getInt("version"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("version_id"),
                        LabelOrigin.valueOf(row.getString("origin"))),
                row.getInt("revision"),
                row.getString("profile"),
                row.getString("profile_digest"),
                row.getLong("text_id"),
                row.getString("text_digest"),
                row.getBoolean("is_current"));
    }
}
