package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.DatabaseStartException;
import org.monograph.base.database.EmbeddedDatabase;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.database.StartWait;

/// The database of the service, for a command. The service may run meanwhile.
final class CommandDatabase {

    private static final String CREDENTIALS_PROVIDER = "quarkus.datasource.credentials-provider";

    private static final Duration STATEMENT_TIMEOUT = Duration.ofMinutes(5);

    private CommandDatabase() {}

    /// @throws DatabaseStartException when there is none
    static void use(SmallRyeConfig config, Consumer<Connection> action) {
        var settings = config.getConfigMapping(DatabaseConfig.class);
        var url = config.getOptionalValue(Main.URL, String.class);
        if (url.isPresent()) {
            requirePassword(config);
            StartWait.await(config, url.get(), Duration.ZERO, connection -> {
                waitLonger(connection);
                action.accept(connection);
            });
        } else if (!EmbeddedDatabase.useRunning(settings.directory(), action)) {
            var database = EmbeddedDatabase.startExisting(settings.directory(), settings.port());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-shutdown"));
            database.use(action);
        }
    }

    /// The service gives a statement seconds. A command reads or writes much at a time, beside the service.
    private static void waitLonger(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(STATEMENT_TIMEOUT.toMillis()));
        } catch (SQLException e) {
            throw new DatabaseStartException("the database does not respond: " + SqlFailure.message(e), e);
        }
    }

    private static void requirePassword(SmallRyeConfig config) {
        if (config.getOptionalValue(CREDENTIALS_PROVIDER, String.class).isPresent()) {
            throw new DatabaseStartException(
                    "%s works only in the service; set quarkus.datasource.username and quarkus.datasource.password instead"
                            .formatted(CREDENTIALS_PROVIDER));
        }
    }
}
