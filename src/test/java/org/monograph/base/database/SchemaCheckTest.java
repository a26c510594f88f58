package org.monograph.base.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;

/// A newer build migrates the tables while the service runs.
@MonographTest
class SchemaCheckTest {

    private static final String MIGRATION = """
            insert into flyway_schema_history
                (installed_rank, version, description, type, script, installed_by, execution_time, success)
            select max(installed_rank) + 1, '%s', 'test', 'SQL', 'test', 'test', 0, true from flyway_schema_history""";

    @Inject
    DataSource database;

    @Test
    void aServiceIsNotReadyWhileTheTablesDoNotMatch() throws Exception {
        assertThat(status()).isEqualTo("UP");
        try {
            execute("alter table faq_entry rename column question to renamed", MIGRATION.formatted("9001"));
            Patience.await("the service is not ready", () -> status().equals("DOWN"));
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        } finally {
            execute("alter table faq_entry rename column renamed to question", MIGRATION.formatted("9002"));
        }
        Patience.await("the service is ready", () -> status().equals("UP"));
        execute("delete from flyway_schema_history where description = 'test'");
    }

    private static String status() {
        return given().get("/q/health/ready").jsonPath().getString("checks.find { it.name == 'Schema' }.status");
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
