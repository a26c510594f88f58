package org.monograph;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import org.monograph.database.DatabaseConfig;
import org.monograph.database.DatabaseStartException;
import org.monograph.database.EmbeddedDatabase;
import org.monograph.http.HttpDecoder;

/// Starts the service, and before it the embedded database where no other one is configured.
@QuarkusMain
public final class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private Main() {}

    public static void main(String... args) {
        if (!databaseIsReady()) {
            System.exit(1);
        }
        HttpDecoder.prepare();
        Quarkus.run(args);
    }

    private static boolean databaseIsReady() {
        try {
            var config = ConfigUtils.configBuilder()
                    .withMapping(DatabaseConfig.class)
                    .build();
            Production.check(config);
            if (LaunchMode.current() == LaunchMode.NORMAL) { // in dev mode the server stays bound while this runs again
                Port.check(config);
            }
            if (config.getOptionalValue(URL, String.class).isEmpty()) {
                startDatabase(config.getConfigMapping(DatabaseConfig.class));
            }
            return true;
        } catch (Production.UnfitException
                | Port.UnavailableException
                | DatabaseStartException
                | ConfigValidationException e) {
            System.err.println("Monograph cannot start: " + e.getMessage());
            return false;
        }
    }

    private static void startDatabase(DatabaseConfig config) {
        var database = EmbeddedDatabase.start(config.directory(), config.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterTheService(database), "database-shutdown"));
        System.setProperty(URL, database.url());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    /// Shutdown hooks run side by side: the database must outlive the requests that the service still answers.
    private static void closeAfterTheService(EmbeddedDatabase database) {
        var service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
    }
}
