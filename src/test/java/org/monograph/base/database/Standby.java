package org.monograph.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.monograph.Patience;

/// A hot standby of an `EmbeddedDatabase`, read-only until it is promoted. It runs from a copy of the
/// primary's programs, so that stopping or restarting the primary does not affect it.
public final class Standby implements AutoCloseable {

    private final int port;
    private final String password;
    private final ClusterProcess server;

    private Standby(int port, String password, ClusterProcess server) {
        this.port = port;
        this.password = password;
        this.server = server;
    }

    /// Starts a standby. Returns when it replays the changes of the primary.
    ///
    /// @param primary the directory of a running `EmbeddedDatabase`
    /// @param directory of the standby; new or empty
    public static Standby of(Path primary, Path directory) throws Exception {
        var password = OwnerFiles.password(primary.resolve("password"));
        var primaryPort = Integer.parseInt(
                Files.readAllLines(primary.resolve("cluster/postmaster.pid")).get(3));
        try (var connection = connect(primaryPort, password)) {
            // while this connection is open, the primary keeps its WAL from now on
            query(connection, "select pg_create_physical_replication_slot('standby', true, true)");
            BaseBackup.take(connection, primary, directory);
            follow(directory.resolve("cluster"), primaryPort, password);
            return start(directory, password, query(connection, "show max_connections"));
        }
    }

    private static void follow(Path cluster, int primaryPort, String password) throws IOException {
        Files.createFile(cluster.resolve("standby.signal"));
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                "\nprimary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'\n"
                        .formatted(primaryPort, password),
                StandardOpenOption.APPEND);
    }

    private static Standby start(Path directory, String password, String maxConnections) throws Exception {
        var port = freePort();
        var server = ClusterProcess.start(
                directory,
                port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=" + maxConnections); // not less than the primary's
        try {
            var standby = new Standby(port, password, server);
            standby.awaitStreaming();
            return standby;
        } catch (Exception | AssertionError e) {
            server.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// JDBC URL; user and password are those of the primary.
    public String url() {
        return url(port, "monograph");
    }

    /// Stops the replication until `follow`.
    public void cutOff() throws Exception {
        query("alter system set primary_conninfo = ''");
        query("select pg_reload_conf()");
        Patience.await("nothing comes from the primary", () -> receiverStatus() == null);
    }

    /// Resumes the replication. Returns when it works again.
    public void follow() throws Exception {
        query("alter system reset primary_conninfo");
        query("select pg_reload_conf()");
        awaitStreaming();
    }

    /// Makes it a primary. Returns when it accepts writes.
    public void promote() throws Exception {
        query("select pg_promote(false)");
        Patience.await("the standby is promoted", () -> "f".equals(query("select pg_is_in_recovery()")));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void awaitStreaming() throws Exception {
        Patience.await("the standby replays what the primary writes", () -> {
            server.requireAlive();
            return accepts() && "streaming".equals(receiverStatus());
        });
    }

    private boolean accepts() {
        try (var _ = connect(port, password)) {
            return true;
        } catch (SQLException _) {
            return false; // it is starting
        }
    }

    private String receiverStatus() throws SQLException {
        return query("select max(status) from pg_stat_wal_receiver");
    }

    private String query(String sql) throws SQLException {
        try (var connection = connect(port, password)) {
            return query(connection, sql);
        }
    }

    /// The first value; null where there is none.
    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), "postgres", password);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
