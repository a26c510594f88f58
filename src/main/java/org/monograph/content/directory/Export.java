package org.monograph.content.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.database.NetworkLimit;
import org.monograph.base.database.SqlFailure;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.yaml.DocumentYaml;

/// Writes all current documents of a database to a directory, in one snapshot: a directory for each kind, a
/// file for each document. A service can read them from there.
///
/// @param documents number of files
/// @param contentVersion of the snapshot
/// @param withdrawn kind and slug of documents that are withdrawn, which their files do not say
/// @param others files of documents that are not current, which stay; relative to the directory
public record Export(int documents, long contentVersion, List<String> withdrawn, List<Path> others) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration NETWORK_LIMIT = Duration.ofMinutes(1);

    /// Documents that are in memory at the same time. The longest have some 100 KB.
    private static final int AT_ONCE = 50;

    private static final List<String> KINDS =
            Stream.of(DocumentKind.values()).map(DocumentKind::word).toList();

    /// The rows that readers see, and not the latest revisions: a document may have been removed since.
    private static final String CURRENT = """
            select revision.slug, revision.document from %s as shown join revision on revision.id = shown.revision_id
            where shown.superseded_at is null and revision.kind = '%s' order by revision.slug""";

    private static final String WITHDRAWN = """
            select kind || '/' || slug from retirement where how = 'WITHDRAWN' and superseded_at is null order by 1""";

    /// @param connection which the export uses up
    /// @throws ExportException when there is no content, or it cannot be read or written
    public static Export of(Connection connection, ExportTarget target) {
        NetworkLimit.set(connection, NETWORK_LIMIT);
        try {
            connection.setAutoCommit(false); // else the driver reads all rows at once
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                return of(statement, target);
            }
        } catch (SQLException e) {
            throw new ExportException("the database cannot be read: " + SqlFailure.message(e), e);
        }
    }

    private static Export of(Statement statement, ExportTarget target) throws SQLException {
        var version = contentVersion(statement);
        statement.setFetchSize(AT_ONCE);
        var documents = 0;
        for (var kind : KINDS) {
            try (var rows = statement.executeQuery(CURRENT.formatted(table(kind), kind))) {
                documents += write(rows, kind, target);
            }
        }
        return new Export(documents, version, withdrawn(statement), target.others(KINDS));
    }

    private static List<String> withdrawn(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select to_regclass('retirement') is not null")) {
            if (!row.next() || !row.getBoolean(1)) {
                return List.of(); // an older build has made the tables
            }
        }
        var withdrawn = new ArrayList<String>();
        try (var rows = statement.executeQuery(WITHDRAWN)) {
            while (rows.next()) {
                withdrawn.add(rows.getString(1));
            }
        }
        return withdrawn;
    }

    private static long contentVersion(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select version from content_version")) {
            if (!row.next() || row.getLong(1) == 0) {
                throw new ExportException("the database has no content");
            }
            return row.getLong(1);
        }
    }

    private static String table(String kind) {
        return kind.equals("emergency") ? "emergency_advice" : kind.replace('-', '_');
    }

    private static int write(ResultSet rows, String kind, ExportTarget target) throws SQLException {
        var count = 0;
        while (rows.next()) {
            target.write(kind, rows.getString(1), yaml(rows.getString(2)));
            count++;
        }
        return count;
    }

    private static String yaml(String json) {
        try {
            return DocumentYaml.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
