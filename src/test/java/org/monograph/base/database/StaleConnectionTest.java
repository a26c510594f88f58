package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// The server closes all connections of the pool, as after a restart.
@MonographTest
class StaleConnectionTest {

    private static final int CONNECTIONS = 8;

    @Inject
    DataSource pool;

    @Test
    void noRequestFails() throws SQLException {
        for (int round = 0; round < 5; round++) {
            assertThat(fillPool()).isGreaterThanOrEqualTo(CONNECTIONS - 1);
            for (int i = 0; i < CONNECTIONS; i++) {
                ask("{ drug(slug: \"clonazepam\") { r%d_%d: name } }".formatted(round, i))
                        .body("errors", equalTo(null));
            }
        }
    }

    /// Fills the pool and breaks its connections.
    ///
    /// @return the number of broken connections
    private int fillPool() throws SQLException {
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(pool.getConnection());
        }
        try (var statement = connections.removeFirst().createStatement();
                var ended = statement.executeQuery("""
                        select count(*) from (
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()) ended""")) {
            ended.next();
            return ended.getInt(1);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
