package org.monograph.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// A PostgreSQL server that the service starts itself, for evaluation and small sites. Its data survive a
/// restart. The directory contains `cluster` (the data), `binaries`, `password`, `lock` and `postgres.log`.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "monograph";
    private static final String LOG_FILE = "postgres.log";
    /// Where a running server writes its process id and, in the line with this number from 0, its port.
    private static final Path PROCESS_FILE = Path.of("cluster", "postmaster.pid");
    private static final int PORT_LINE = 3;
    private static final List<String> BINARIES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-windows-x86_64.txz");
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /// Major version of the PostgreSQL binaries in this build.
    static final String MAJOR_VERSION = "18";

    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;
    private volatile boolean isClosing;

    private EmbeddedDatabase(DirectoryLock lock, EmbeddedPostgres postgres, String password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    /// Starts the server, and creates the database the first time.
    ///
    /// @param port on the loopback interface; 0 for any free port
    /// @throws DatabaseStartException when it cannot start; the message says what to change
    public static EmbeddedDatabase start(Path directory, int port) {
        requireBinaries();
        DirectoryLock lock = null;
        try {
            OwnerFiles.directory(directory);
            lock = DirectoryLock.acquire(directory);
            return start(lock, directory.toRealPath(), port);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            if (lock != null) {
                lock.close();
            }
            throw e instanceof DatabaseStartException readable ? readable : startFailed(directory, e);
        }
    }

    /// Starts the server for data that are there. Does not create a database.
    ///
    /// @throws DatabaseStartException also when there is none
    public static EmbeddedDatabase startExisting(Path directory, int port) {
        if (Files.notExists(directory.resolve("cluster"))) {
            throw new DatabaseStartException(
                    """
                    there is no database in %s. Set monograph.database.directory to that of the service, or \
                    quarkus.datasource.jdbc.url.""".formatted(directory.toAbsolutePath().normalize()));
        }
        return start(directory, port);
    }

    /// Uses the server of another process, which goes on.
    ///
    /// @return false when no process uses the directory; then the action did not run
    /// @throws DatabaseStartException when the server cannot be used
    public static boolean useRunning(Path directory, Consumer<Connection> action) {
        try {
            if (!DirectoryLock.isHeld(directory)) {
                return false;
            }
            var port = Integer.parseInt(
                    Files.readAllLines(directory.resolve(PROCESS_FILE)).get(PORT_LINE));
            use(url(port), Files.readString(directory.resolve("password")).strip(), action);
            return true;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DatabaseStartException("""
                    the database in %s is in use by another process, and its files cannot be read: %s. Use the account \
                    of the service, and wait until it has started.""".formatted(directory, e), e);
        }
    }

    /// The container image has no PostgreSQL binaries.
    private static void requireBinaries() {
        if (BINARIES.stream().allMatch(name -> EmbeddedDatabase.class.getResource("/" + name) == null)) {
            throw new DatabaseStartException("""
                    there is no database, and this build includes no embedded one. Set QUARKUS_DATASOURCE_JDBC_URL \
                    (jdbc:postgresql://host/database), QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.""");
        }
    }

    private static DatabaseStartException startFailed(Path directory, Throwable reason) {
        return new DatabaseStartException("""
                the embedded PostgreSQL in %s failed to start: %s. Its own log is %s.""".formatted(directory, reason, directory.resolve(LOG_FILE)), reason);
    }

    private static void requireFreePort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debugf("Port %d is free", socket.getLocalPort());
        } catch (IOException | IllegalArgumentException e) {
            throw new DatabaseStartException("""
                    port %d cannot be used (%s). Set monograph.database.port to another one, or to 0 for any free port.""".formatted(port, e.getMessage()), e);
        }
    }

    private static EmbeddedDatabase start(DirectoryLock lock, Path directory, int port) throws IOException {
        var cluster = directory.resolve("cluster");
        requireVersion(cluster);
        var binaries = OwnerFiles.directory(directory.resolve("binaries"));
        OrphanedServer.end(binaries, cluster); // before the port check: an orphan may still use the port
        requireFreePort(port);
        try {
            var password = OwnerFiles.password(directory.resolve("password"));
            var postgres = builder(directory, password).setPort(port).start();
            OwnerFiles.restrictToOwner(binaries);
            var database = new EmbeddedDatabase(lock, postgres, password);
            database.createDatabase();
            LOG.infof(
                    "Embedded PostgreSQL in %s, port %d: for evaluation and small sites. To use another database, set"
                            + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.",
                    directory, postgres.getPort());
            return database;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            OrphanedServer.end(binaries, cluster);
            throw startFailed(directory, e);
        }
    }

    /// PostgreSQL reports a wrong version only in its own log, and the service would wait for the start
    /// timeout.
    private static void requireVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new DatabaseStartException(
                    """
                    the files in %s are those of PostgreSQL %s, and this build has PostgreSQL %s. Copy the content with \
                    pg_dump of the old version and pg_restore, or set monograph.database.directory to another \
                    directory.""".formatted(cluster, Files.readString(file).strip(), MAJOR_VERSION));
        }
    }

    private static EmbeddedPostgres.Builder builder(Path directory, String password) throws IOException {
        var log = directory.resolve(LOG_FILE);
        Files.deleteIfExists(log); // one run per log file, otherwise it grows without limit
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                // options of initdb; without a password every local user could connect
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.resolve("password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // off by default in the library, which is made for test databases
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /// Creates the database and its owner if they are missing. The service does not connect as a superuser.
    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_roles where rolname = 'monograph'")
                    .next()) {
                statement.execute("create role monograph login password '" + password + "'");
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = 'monograph'")
                    .next()) {
                statement.execute("create database monograph owner monograph");
            }
        }
    }

    /// @param action runs when the server ends without `close`, for example after a kill
    public void onFailure(Runnable action) {
        serverExit().thenRun(() -> {
            if (!isClosing) {
                action.run();
            }
        });
    }

    /// Completes when the server process ends.
    private CompletableFuture<?> serverExit() {
        try {
            var file = lock.directory().resolve(PROCESS_FILE);
            var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(process)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (IOException _) {
            return CompletableFuture.completedFuture(null); // an ended server has removed the file
        }
    }

    /// @param action gets a connection of the service's role
    public void use(Consumer<Connection> action) {
        use(url(), password, action);
    }

    private static void use(String url, String password, Consumer<Connection> action) {
        try (var connection = DriverManager.getConnection(url, NAME, password)) {
            action.accept(connection);
        } catch (SQLException e) {
            throw new DatabaseStartException("the embedded PostgreSQL refuses a connection: " + e.getMessage(), e);
        }
    }

    public String url() {
        return url(postgres.getPort());
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        isClosing = true;
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
