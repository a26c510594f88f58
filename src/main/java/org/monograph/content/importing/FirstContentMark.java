package org.monograph.content.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Remembers in the database that a build's content is in place, so that the next start need not read it: nothing has
/// been published since, by anybody, when the content version is still the same.
@ApplicationScoped
class FirstContentMark {

    private final DataSource database;

    FirstContentMark(DataSource database) {
        this.database = database;
    }

    /// Whether a service of this build would find nothing to do.
    boolean stands(String build) throws SQLException {
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("""
                        select from first_content join content_version using (only_row)
                        where build = ? and content_version = version""")) {
            asked.setString(1, build);
            return asked.executeQuery().next();
        }
    }

    /// @param version what the content version has to be: when it is another one, somebody else published
    ///     meanwhile, and the next start looks again
    void set(String build, long version) throws SQLException {
        try (var connection = database.getConnection();
                var parsed = connection.prepareStatement("""
                        insert into first_content (build, content_version)
                        select ?, version from content_version where version = ?
                        on conflict (only_row) do update
                        set build = excluded.build, content_version = excluded.content_version""")) {
            parsed.setString(1, build);
            parsed.setLong(2, version);
            parsed.executeUpdate();
        }
    }

    long version() throws SQLException {
        try (var connection = database.getConnection();
                var asked = connection.createStatement();
                var row = asked.executeQuery("select version from content_version")) {
            row.next();
            return row.getLong(1);
        }
    }
}
