package org.monograph.door.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Locks;

@MonographTest
@TestProfile(SmallLimits.class)
class OverloadTest {

    private static final String WARNINGS = "{ drug(slug: \"clonazepam\") { warnings { id } } }";

    @Inject
    DataSource database;

    @Test
    void operationsBeyondTheLimitAreRefusedImmediately() throws Exception {
        try (var connection = lockWarnings()) {
            var first = CompletableFuture.supplyAsync(() -> ask(WARNINGS));
            Locks.awaitWaiter(connection);
            ask("{ __typename }")
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors.extensions.code", contains("OVERLOADED"))
                    .body(
                            "errors.message",
                            contains("the limit of 1 concurrent operations is reached: retry in a second"));
            connection.rollback();
            first.join().statusCode(200);
        }
        ask("{ __typename }").statusCode(200);
    }

    @Test
    void anOperationWithoutADatabaseConnectionIsRefused() throws SQLException {
        // the third listens for publications
        try (var _ = database.getConnection();
                var _ = database.getConnection()) {
            ask(WARNINGS)
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors.extensions.code", contains("OVERLOADED"))
                    .body("errors.message", contains("no database connection is available: retry in a second"));
        }
        ask(WARNINGS).statusCode(200).body("errors", nullValue());
    }

    @Test
    void aBlockedStatementEndsAtTheDeadline() throws SQLException {
        try (var connection = lockWarnings()) {
            ask(WARNINGS)
                    .statusCode(504)
                    .body("data", nullValue())
                    .body("errors.extensions.code", contains("DEADLINE_EXCEEDED"));
            connection.rollback();
        }
        ask(WARNINGS).body("errors", nullValue());
    }

    /// A connection that locks the table of the warnings until it is rolled back.
    private Connection lockWarnings() throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table warning in access exclusive mode");
        }
        return connection;
    }
}
