package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.monograph.content.publishing.InvalidContentException;

class StartFailureTest {

    @Test
    void aFailedMigrationIsExplainedWithoutTheAdviceToRepair() {
        var failure = new FlywayException("Validate failed: Migrations have failed validation\n"
                + "Migration checksum mismatch for migration version 017\n"
                + "Either revert the changes to the migration, or run repair to update the schema history.");
        assertThat(StartFailure.explanation(new IllegalStateException("wrapped", failure)))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("Start the build that fits the database, or restore a backup")
                        .contains("checksum mismatch for migration version 017")
                        .doesNotContain("run repair"));
    }

    @Test
    void tablesThatDoNotMatchAreExplained() {
        assertThat(StartFailure.explanation(
                        new SchemaManagementException("Schema-validation: missing column [token] in table [drug]")))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("the tables in the database do not fit this build")
                        .endsWith("missing column [token] in table [drug]"));
    }

    @Test
    void anUnreachableDatabaseIsNotReportedAsAFailedMigration() {
        var failure =
                new FlywayException("Unable to obtain connection", new SQLException("Connection refused", "08001"));
        assertThat(StartFailure.explanation(failure)).hasValue("the database is not reachable: Connection refused");
    }

    @Test
    void aStandbyIsNotReportedAsAFailedMigration() {
        var failure = new FlywayException(
                "Migration failed",
                new SQLException("cannot execute CREATE TABLE in a read-only transaction", "25006"));
        assertThat(StartFailure.explanation(failure))
                .hasValueSatisfying(text -> assertThat(text).contains("monograph.database.read-only=true"));
    }

    @Test
    void contentThatCannotBePublishedIsExplainedByItsProblems() {
        assertThat(StartFailure.explanation(new IllegalStateException(
                        "wrapped", new InvalidContentException(List.of(), List.of("a.yaml:3: nmae: unknown key")))))
                .hasValue("1 problem(s) in the content:\n  a.yaml:3: nmae: unknown key");
    }

    @Test
    void anUnexpectedFailureIsNotExplained() {
        assertThat(StartFailure.explanation(new IllegalStateException("surprise")))
                .isEmpty();
    }
}
