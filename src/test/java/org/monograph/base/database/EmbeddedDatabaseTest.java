package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.Patience;

class EmbeddedDatabaseTest {

    @TempDir
    static Path directory;

    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(directory, 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        query("create table if not exists kept (value text)", "delete from kept", "insert into kept values ('here')");

        database.close();
        start();

        assertThat(query("select value from kept")).containsExactly("here");
    }

    @Test
    void itIsDurableAndListensOnlyOnLoopback() throws SQLException {
        assertThat(query("show fsync", "show synchronous_commit", "show listen_addresses", "show server_encoding"))
                .containsExactly("on", "on", "127.0.0.1", "UTF8");
        assertThat(query("show server_version").getFirst()).startsWith("18.");
        assertThat(query("select rolsuper from pg_roles where rolname = current_user"))
                .containsExactly("f");
    }

    @Test
    void aWrongPasswordIsRefused() {
        for (var user : List.of("monograph", "postgres")) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void onlyTheOwnerCanReadItsFiles() throws IOException {
        assertThat(permissions("password")).isEqualTo("rw-------");
        assertThat(permissions("cluster")).isEqualTo("rwx------");
        assertThat(permissions("binaries")).isEqualTo("rwx------");
        assertThat(Files.readString(directory.resolve("password"))).hasSize(43).isEqualTo(database.password());
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
    }

    @Test
    void aSecondDatabaseOnTheSameDirectoryIsRefused() throws SQLException {
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining(directory + " is in use by another process")
                .hasMessageContaining("monograph.database.directory");

        assertThat(query("select 1")).containsExactly("1");
    }

    @Test
    void aPortInUseIsRefused(@TempDir Path other) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(other, taken.getLocalPort()))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " cannot be used")
                    .hasMessageContaining("monograph.database.port");
        }
        assertThat(other.resolve("cluster")).doesNotExist();
    }

    @Test
    void filesOfAnotherMajorVersionAreRefused() throws IOException {
        database.close();
        var file = directory.resolve("cluster/PG_VERSION");
        var version = Files.readString(file);
        assertThat(version.strip()).isEqualTo(EmbeddedDatabase.MAJOR_VERSION);
        try {
            Files.writeString(file, "17\n");
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("are those of PostgreSQL 17, and this build has PostgreSQL 18")
                    .hasMessageContaining("pg_dump");
        } finally {
            Files.writeString(file, version);
            start();
        }
    }

    @Test
    void anUnexpectedEndOfTheServerIsReported() throws Exception {
        var ends = new AtomicInteger();
        database.onFailure(ends::incrementAndGet);
        database.close();
        start();
        database.onFailure(() -> ends.addAndGet(10));

        server().destroyForcibly();

        Patience.await("the end is noticed", () -> ends.get() != 0);
        assertThat(ends).hasValue(10);
    }

    @Test
    void aKilledServerStartsAgainWithItsData() throws Exception {
        query(
                "create table if not exists killed (value text)",
                "delete from killed",
                "insert into killed values ('here')");
        var server = server();

        server.destroyForcibly();
        server.onExit().get();
        database.close();
        start();

        assertThat(query("select value from killed")).containsExactly("here");
    }

    @Test
    void anOrphanedServerIsStopped() throws Exception {
        var orphan = server();

        OrphanedServer.end(directory.resolve("binaries"), directory.resolve("cluster"));

        assertThat(orphan.isAlive()).isFalse();
        database.close();
        start();
        assertThat(server().pid()).isNotEqualTo(orphan.pid());
    }

    @Test
    void aLockFileWithTheProcessIdOfAnotherProgramDoesNotPreventTheStart() throws IOException, SQLException {
        database.close();
        Files.writeString(
                directory.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("cluster") + "\n");

        start();

        assertThat(query("select 1")).containsExactly("1");
    }

    private static ProcessHandle server() throws IOException {
        var pid =
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /// The first column of all rows.
    private List<String> query(String... statements) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                if (statement.execute(sql)) {
                    for (var rows = statement.getResultSet(); rows.next(); ) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }
}
