package org.monograph.content.importing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/// Knows before the start whether this build was the last one that published its first content on a database.
/// Then its migrations have run. Flyway knows it too, but takes a fifth of a start to find out.
public final class LastBuild {

    private static final Logger LOG = Logger.getLogger(LastBuild.class);

    private LastBuild() {}

    /// False where it is not known, as in development.
    public static boolean isThisOne(Connection connection) {
        return BuildDigest.digest().filter(build -> isIn(connection, build)).isPresent();
    }

    private static boolean isIn(Connection connection, String build) {
        try (var statement = connection.prepareStatement("select 1 from first_content where starts_with(build, ?)")) {
            statement.setString(1, build);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            LOG.debug("The build that was started last is not known", e); // a new database has no tables
            return false;
        }
    }
}
