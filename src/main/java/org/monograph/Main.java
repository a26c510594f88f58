package org.monograph;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.database.DatabaseStartException;
import org.monograph.base.database.EmbeddedDatabase;
import org.monograph.base.database.StartWait;
import org.monograph.content.directory.ExportException;
import org.monograph.content.importing.LastBuild;
import org.monograph.content.labelimport.ImportException;
import org.monograph.content.labelimport.ImportResult;
import org.monograph.content.labelstore.LabelStoreException;
import org.monograph.content.labelstore.LabelTables;
import org.monograph.door.http.HttpDecoder;

/// Starts the service. When no external database is configured, starts the embedded one first.
@QuarkusMain
public final class Main {

    static final String URL = "quarkus.datasource.jdbc.url";

    private static final String MIGRATE = "quarkus.flyway.migrate-at-start";

    private static final Logger LOG = Logger.getLogger(Main.class);

    Main() {} // the framework makes a bean of it

    public static void main(String... args) {
        if (isDevelopment()) {
            // the framework itself does so only later; until then all settings would be those of production
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
        switch (args.length == 0 ? "" : args[0]) {
            case TokenCommand.NAME -> System.exit(printToken(Arrays.copyOfRange(args, 1, args.length)));
            case ExportCommand.NAME -> System.exit(export(Arrays.copyOfRange(args, 1, args.length)));
            case ImportCommand.NAME -> System.exit(importLabels(Arrays.copyOfRange(args, 1, args.length)));
            default -> {} // the service starts
        }
        if (!databaseIsReady()) {
            System.exit(1);
        }
        HttpDecoder.prepare();
        // dev mode shows failures on an error page
        Quarkus.run(null, LaunchMode.current() == LaunchMode.NORMAL ? StartFailure::exit : null, args);
    }

    /// A built service has another class loader.
    private static boolean isDevelopment() {
        var loader = Thread.currentThread().getContextClassLoader();
        return loader.getClass().getName().equals("io.quarkus.bootstrap.classloading.QuarkusClassLoader");
    }

    /// @return the exit code
    private static int printToken(String... arguments) {
        try {
            var config = settings();
            if (config.getOptionalValue(URL, String.class).isPresent() || IdentityProvider.isConnected(config)) {
                System.err.println("The service makes tokens only with its embedded database and without an identity"
                        + " provider: ask the identity provider for a token.");
                return 1;
            }
            var directory = config.getConfigMapping(DatabaseConfig.class).directory();
            System.out.println(TokenCommand.of(arguments).token(directory));
            return 0;
        } catch (TokenCommand.UsageException | IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /// @return the exit code
    private static int export(String... arguments) {
        try {
            ExportCommand.of(arguments).run(settings());
            return 0;
        } catch (ExportCommand.UsageException e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (ExportException | DatabaseStartException | ConfigValidationException e) {
            System.err.println("Monograph cannot export: " + e.getMessage());
            return 1;
        }
    }

    /// @return the exit code
    private static int importLabels(String... arguments) {
        try {
            return ImportCommand.of(arguments).run(settings(), LabelTables::of);
        } catch (ImportCommand.UsageException e) {
            System.err.println(e.getMessage());
        } catch (ImportException | LabelStoreException | DatabaseStartException | ConfigValidationException e) {
            System.err.println("Monograph cannot import, or not go on: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "Monograph cannot import, or not go on: the memory is too small. Raise it with the JVM's option -Xmx.");
        }
        return ImportResult.ENDED;
    }

    private static SmallRyeConfig settings() {
        return ConfigUtils.configBuilder().withMapping(DatabaseConfig.class).build();
    }

    private static boolean databaseIsReady() {
        try {
            var config = settings();
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                Production.check(config);
                Port.check(config); // in dev mode the server stays bound while this runs again
            }
            prepareDatabase(config, config.getConfigMapping(DatabaseConfig.class));
            return true;
        } catch (Production.UnfitException
                | Port.UnavailableException
                | DatabaseStartException
                | ConfigValidationException e) {
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                throw e; // shown as any other failure is
            }
            System.err.println("Monograph cannot start: " + e.getMessage());
            return false;
        }
    }

    private static void prepareDatabase(SmallRyeConfig config, DatabaseConfig database) {
        var url = config.getOptionalValue(URL, String.class);
        if (url.isPresent()) {
            StartWait.await(config, url.get(), database.startTimeout(), Main::skipMigrationsThatHaveRun);
        } else {
            startDatabase(database);
        }
        IdentityProvider.prepare(config, url.isPresent() ? Optional.empty() : Optional.of(database.directory()));
        if (database.readOnly()) {
            System.setProperty(MIGRATE, "false");
        }
    }

    private static void skipMigrationsThatHaveRun(Connection connection) {
        if (LastBuild.isThisOne(connection)) {
            System.setProperty(MIGRATE, "false");
        }
    }

    private static void startDatabase(DatabaseConfig config) {
        if (config.readOnly()) {
            throw new DatabaseStartException(
                    "monograph.database.read-only is true, and the embedded PostgreSQL has to be written to: set quarkus.datasource.jdbc.url");
        }
        var database = EmbeddedDatabase.start(config.directory(), config.port());
        database.onFailure(Main::endWithoutDatabase);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterTheService(database), "database-shutdown"));
        System.setProperty(URL, database.url());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
        database.use(Main::skipMigrationsThatHaveRun);
    }

    /// Exits, because the database cannot be restarted from here. The process supervisor restarts both.
    private static void endWithoutDatabase() {
        LOG.fatal(
                "The embedded PostgreSQL has ended; the service ends too. Its log, postgres.log in its directory, says why.");
        Quarkus.asyncExit(1);
    }

    /// Shutdown hooks run concurrently: the database must stop after the service has completed its requests.
    private static void closeAfterTheService(EmbeddedDatabase database) {
        var service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
    }
}
