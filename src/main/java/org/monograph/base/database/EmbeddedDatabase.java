package org.monograph.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/// A PostgreSQL of the service's own, in a directory that keeps the data: for trying out and for small sites.
/// The directory holds `cluster` (the data), `binaries`, `password`, `lock` and `postgres.log`.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "monograph";
    private static final String LOG_FILE = "postgres.log";
    private static final List<String> BINARIES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-windows-x86_64.txz");
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /// The major version of the binaries that come with the build.
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

    /// @param port a loopback port, 0 for any free one
    /// @throws DatabaseStartException with what to change
    public static EmbeddedDatabase start(Path directory, int port) {
        requireBinaries();
        DirectoryLock lock = null;
        try {
            OwnerFiles.directory(directory);
            lock = DirectoryLock.take(directory);
            return start(lock, directory.toRealPath(), port);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            if (lock != null) {
                lock.close();
            }
            throw e instanceof DatabaseStartException readable ? readable : failed(directory, e);
        }
    }

    /// A container's image comes without them.
    private static void requireBinaries() {
        if (BINARIES.stream().allMatch(name -> EmbeddedDatabase.class.getResource("/" + name) == null)) {
            throw new DatabaseStartException("""
                    there is no database, and this build brings none of its own. Set QUARKUS_DATASOURCE_JDBC_URL \
                    (jdbc:postgresql://host/database), QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.""");
        }
    }

    private static DatabaseStartException failed(Path directory, Throwable reason) {
        return new DatabaseStartException("""
                the embedded PostgreSQL in %s failed to start: %s. What it said itself stands in %s.""".formatted(directory, reason, directory.resolve(LOG_FILE)), reason);
    }

    private static void requireFree(int port) {
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
        OrphanedServer.end(binaries, cluster); // they may hold the port
        requireFree(port);
        try {
            var password = OwnerFiles.password(directory.resolve("password"));
            var postgres = builder(directory, password).setPort(port).start();
            OwnerFiles.closeToOthers(binaries);
            var database = new EmbeddedDatabase(lock, postgres, password);
            database.createDatabase();
            LOG.infof(
                    "Embedded PostgreSQL in %s, port %d: for trying out and small sites. Another one is taken from"
                            + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.",
                    directory, postgres.getPort());
            return database;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            OrphanedServer.end(binaries, cluster);
            throw failed(directory, e);
        }
    }

    /// PostgreSQL itself would say so only in its log, and the service would wait for it.
    private static void requireVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new DatabaseStartException(
                    """
                    the files in %s are those of PostgreSQL %s, and this build has PostgreSQL %s. Copy the content with \
                    pg_dump of the old version and pg_restore, or give this one a directory of its own with \
                    monograph.database.directory.""".formatted(cluster, Files.readString(file).strip(), MAJOR_VERSION));
        }
    }

    private static EmbeddedPostgres.Builder builder(Path directory, String password) throws IOException {
        var log = directory.resolve(LOG_FILE);
        Files.deleteIfExists(log); // it tells of this run alone, or it would grow for ever
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                // options of initdb; without them the first start would let every local user in
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.resolve("password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // the library's defaults are a test database's: off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /// The service is no superuser of its database. Both are made the first time.
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

    /// @param reaction to the end of the server that `close` did not ask for, such as a kill
    public void onFailure(Runnable reaction) {
        server().thenRun(() -> {
            if (!isClosing) {
                reaction.run();
            }
        });
    }

    /// Completed when it has ended.
    private CompletableFuture<?> server() {
        try {
            var file = lock.directory().resolve(Path.of("cluster", "postmaster.pid"));
            var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(process)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (IOException _) {
            return CompletableFuture.completedFuture(null); // it has taken the file away
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME);
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
