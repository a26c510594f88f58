package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service on its embedded database: started, killed, and started again.
class ServiceIT {

    private static final String STATE = """
            { drug(slug: "clonazepam") { id revision publishedAt warnings { id citations { slug } } } }""";

    @TempDir
    Path directory;

    private ServiceRuns runs;

    @BeforeEach
    void prepare() {
        runs = new ServiceRuns(directory);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void aKillLosesNothingAndDuplicatesNothing() throws Exception {
        // a database that outlives its killed service uses the port
        var fixedPort = Map.of("MONOGRAPH_DATABASE_PORT", String.valueOf(ServiceProcess.freePort()));
        var service = runs.start(fixedPort);
        var first = state();

        service.destroyForcibly().waitFor();
        assertThat(database().isAlive())
                .describedAs("the database outlives a killed service")
                .isTrue();
        service = runs.start(fixedPort);
        assertThat(state()).isEqualTo(first);
        assertThat(contentVersion()).isOne();

        database().destroyForcibly();
        assertThat(Patience.awaitEnd(service))
                .describedAs("a service without its database ends")
                .isOne();
        assertThat(runs.log()).contains("The embedded PostgreSQL has ended; the service ends too");
        runs.start(fixedPort);
        assertThat(state()).isEqualTo(first);
        assertThat(contentVersion()).isOne();
    }

    @Test
    void itLogsItsUrlsRefusesASecondServiceOnItsDirectoryAndStopsItsDatabase() throws Exception {
        var service = runs.start();
        var database = database();
        assertThat(runs.log())
                .contains("Embedded PostgreSQL in " + directory.toRealPath().resolve("data/postgres"))
                .contains("for evaluation and small sites")
                .contains("QUARKUS_DATASOURCE_JDBC_URL")
                .contains("GraphiQL at http://localhost:" + runs.port() + "/graphiql")
                .doesNotContain(Files.readString(directory.resolve("data/postgres/password")));
        assertThat(runs.log().lines().count()).isLessThanOrEqualTo(12);
        ProductionIT.assertFindingsAreLogged(runs.log());
        assertThatASecondServiceIsRefused();

        service.destroy();

        Patience.awaitEnd(service);
        // the service waits for the server's lock file to disappear, which is just before the server exits
        assertThat(database.onExit()).succeedsWithin(Patience.LIMIT);
    }

    private void assertThatASecondServiceIsRefused() throws Exception {
        var first = state();

        var second = runs.launch("second.log", Map.of()).process();

        assertThat(Patience.awaitEnd(second)).isOne();
        assertThat(Files.readString(directory.resolve("second.log")).lines())
                .singleElement()
                .asString()
                .startsWith("Monograph cannot start: the database directory")
                .endsWith(
                        "is in use by another process. Stop that process, or set monograph.database.directory to another directory.");
        assertThat(state()).isEqualTo(first);
    }

    @Test
    void aPortInUseIsReportedBeforeADatabaseIsStarted() throws Exception {
        var unused = directory.resolve("unused");
        try (var other = new ServerSocket(0)) {
            var refused = runs.launch(
                            "refused.log",
                            other.getLocalPort(),
                            Map.of("MONOGRAPH_DATABASE_DIRECTORY", unused.toString()))
                    .process();

            assertThat(Patience.awaitEnd(refused)).isOne();
            assertThat(Files.readAllLines(directory.resolve("refused.log")))
                    .containsExactly(
                            "Monograph cannot start: port %d is in use. Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one."
                                    .formatted(other.getLocalPort()));
        }
        assertThat(unused).doesNotExist();
    }

    private Map<String, ?> state() {
        return given().port(runs.port())
                .contentType("application/json")
                .body(Map.of("query", STATE))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.drug.revision", equalTo(1))
                .extract()
                .jsonPath()
                .getMap("data.drug");
    }

    private int contentVersion() {
        return given().port(runs.port())
                .get("/q/health/ready")
                .path("checks.find { it.name == 'Content' }.data.contentVersion");
    }

    private ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(directory.resolve("data/postgres/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
