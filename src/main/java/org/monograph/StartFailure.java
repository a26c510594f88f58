package org.monograph;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jboss.logging.Logger;
import org.monograph.base.database.DatabaseStartException;
import org.monograph.base.database.SqlFailure;
import org.monograph.content.directory.DirectoryException;
import org.monograph.content.publishing.InvalidContentException;

/// Explains why the startup failed. Messages of libraries are replaced where their advice can do harm, such
/// as repairing the table of migrations.
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);

    private StartFailure() {}

    /// Exit handler of Quarkus.
    ///
    /// @param failure null when the service ended normally
    static void exit(int status, Throwable failure) {
        if (failure != null && status != 0) {
            explanation(failure)
                    .ifPresentOrElse(
                            text -> System.err.println("Monograph cannot start: " + text),
                            () -> LOG.fatal("Monograph cannot start", failure));
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
    }

    /// @return empty for other failures, which are logged with their stack trace
    static Optional<String> explanation(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> explanationOf((SQLException) cause).stream())
                .findFirst()
                .or(() -> chain(failure)
                        .flatMap(cause -> explanationOf(cause).stream())
                        .findFirst());
    }

    private static Optional<String> explanationOf(SQLException failure) {
        if (SqlFailure.isReadOnly(failure)) {
            return Optional.of(DatabaseStartException.standby().getMessage());
        }
        return SqlFailure.isUnavailable(failure)
                ? Optional.of("the database is not reachable: " + SqlFailure.message(failure))
                : Optional.empty();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> explanationOf(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case DatabaseStartException _,
                            DirectoryException _,
                            InvalidContentException _,
                            ConfigurationException _,
                            ConfigValidationException _ -> failure.getMessage();
                    case FlywayException _ ->
                        "the migrations in the database are not those of this build, or one of them failed. Start the build that fits the database, or restore a backup of it; do not change the table flyway_schema_history. "
                                + oneLine(failure);
                    case SchemaManagementException _ ->
                        "the tables in the database do not fit this build. Start the build that fits them, or a writable one first, which migrates them. "
                                + oneLine(failure);
                    case QuarkusBindException taken ->
                        "port %d is in use. Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one."
                                .formatted(taken.getPort());
                    default -> null;
                });
    }

    /// The message in one line, without the lines in which the library advises a repair.
    private static String oneLine(Throwable failure) {
        return failure.getMessage()
                .lines()
                .filter(line -> !line.contains("repair"))
                .map(String::strip)
                .reduce((before, after) -> before + " " + after)
                .orElse("");
    }
}
