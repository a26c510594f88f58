package org.monograph;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service as an operator runs it, on its embedded database: started, killed, and started again.
class ServiceIT {

    private static final String STATE = """
            { drug(slug: "clonazepam") { id revision publishedAt warnings { id citations { slug } } } }""";

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private int port;

    @AfterEach
    void end() throws Exception {
        for (var service : started) {
            service.destroy();
            Patience.awaitEnd(service);
        }
    }

    @Test
    void nothingIsLostAndNothingIsTwiceAfterAKill() throws Exception {
        // the one that outlives a killed service holds the port
        var fixedPort = Map.of("MONOGRAPH_DATABASE_PORT", String.valueOf(ServiceProcess.freePort()));
        var service = start(fixedPort);
        var first = answer();

        service.destroyForcibly().waitFor();
        assertThat(database().isAlive())
                .describedAs("the database outlives a killed service")
                .isTrue();
        service = start(fixedPort);
        assertThat(answer()).isEqualTo(first);
        assertThat(contentVersion()).isOne();

        database().destroyForcibly();
        assertThat(Patience.awaitEnd(service))
                .describedAs("a service without its database ends")
                .isOne();
        assertThat(log()).contains("The embedded PostgreSQL has ended; the service ends too");
        start(fixedPort);
        assertThat(answer()).isEqualTo(first);
        assertThat(contentVersion()).isOne();
    }

    @Test
    void itSaysWhereToGoAndEndsWithItsDatabase() throws Exception {
        var service = start();
        var database = database();
        assertThat(log())
                .contains("Embedded PostgreSQL in " + directory.toRealPath().resolve("data/postgres"))
                .contains("for trying out and small sites")
                .contains("QUARKUS_DATASOURCE_JDBC_URL")
                .contains("GraphiQL at http://localhost:" + port + "/graphiql")
                .doesNotContain(Files.readString(directory.resolve("data/postgres/password")));
        assertThat(log().lines().count()).isLessThanOrEqualTo(12);

        service.destroy();

        Patience.awaitEnd(service);
        // the server takes its lock file away, which ends the wait for it, just before it exits
        assertThat(database.onExit()).succeedsWithin(Patience.LIMIT);
    }

    @Test
    void aBodyWithoutAClearEndIsRefusedAndWhatComesBehindIsNotExecuted() throws Exception {
        start();
        for (var coding : List.of(
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding:",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")) {
            for (var path : List.of("/graphql", "/q/health", "/nowhere")) {
                assertThat(exchange("""
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/json\r
                        %s\r
                        \r
                        GET /q/health HTTP/1.1\r
                        Host: localhost\r
                        \r
                        """.formatted(path, coding)))
                        .describedAs("%s with %s", path, coding)
                        .startsWith("HTTP/1.1 400 ")
                        .containsOnlyOnce("HTTP/1.");
            }
        }
    }

    @Test
    void aConnectionHasABoundedNumberOfRequestsThatWait() throws Exception {
        start();
        var few = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50)
                + "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(exchange(few).split("HTTP/1.1 200", -1)).hasSize(52);

        assertThat(exchange("GET /graphql?query={drug(slug:\"clonazepam\"){name}} HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .repeat(5_000))
                        .split("HTTP/1.1 200", -1))
                .hasSizeLessThan(5_000);
    }

    /// All that comes back until the service closes the connection.
    private String exchange(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Patience.LIMIT.toMillis());
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    @Test
    void aSecondOneOnTheSameDirectoryIsRefused() throws Exception {
        start();
        var first = answer();

        var second = launch("second.log", Map.of()).process();

        assertThat(Patience.awaitEnd(second)).isOne();
        assertThat(Files.readString(directory.resolve("second.log")).lines())
                .singleElement()
                .asString()
                .startsWith("Monograph cannot start: the database directory")
                .endsWith(
                        "is in use by another process. End that one, or give this one a directory of its own with monograph.database.directory.");
        assertThat(answer()).isEqualTo(first);
    }

    @Test
    void aPortThatIsTakenIsFoundBeforeADatabaseIsStarted() throws Exception {
        try (var other = new ServerSocket(0)) {
            var refused = ended(ServiceProcess.launch(
                            directory,
                            "refused.log",
                            other.getLocalPort(),
                            Map.of(
                                    "MONOGRAPH_DATABASE_DIRECTORY",
                                    directory.resolve("never-made").toString())))
                    .process();

            assertThat(Patience.awaitEnd(refused)).isOne();
            assertThat(Files.readAllLines(directory.resolve("refused.log")))
                    .containsExactly(
                            "Monograph cannot start: port %d is in use. Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one."
                                    .formatted(other.getLocalPort()));
        }
        assertThat(directory.resolve("never-made")).doesNotExist();
    }

    @Test
    void whatIsUnfitForProductionIsListedAndRefusedOnDemand() throws Exception {
        start();
        assertThat(log().lines().filter(line -> line.contains(" o.m.Production ")))
                .extracting(line -> line.replaceFirst("^\\S+ +", "").replaceFirst("; .*", ""))
                .containsExactly(
                        "WARN  o.m.Production Unfit for production: the embedded database has no replica and is backed up"
                                + " by nobody",
                        "INFO  o.m.Production Before production: GraphiQL is open to everybody",
                        "INFO  o.m.Production Before production: a client may send as many requests as it likes");

        assertThat(refusal(
                        "/.*/",
                        "MONOGRAPH_DATABASE_DIRECTORY",
                        directory.resolve("never-made").toString()))
                .containsExactly(
                        "Monograph cannot start: monograph.production is true, and this service is unfit for production:",
                        "- the embedded database has no replica and is backed up by nobody; change it by"
                                + " quarkus.datasource.jdbc.url=jdbc:postgresql://… (QUARKUS_DATASOURCE_JDBC_URL)",
                        "- pages of all sites may read answers; change it by quarkus.http.cors.origins=https://…"
                                + " (QUARKUS_HTTP_CORS_ORIGINS)");
        assertThat(directory.resolve("never-made")).doesNotExist();
    }

    @Test
    void withADatabaseOfItsOwnItIsHeldToProductionToo() throws Exception {
        assertThat(refusal("*", "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nowhere"))
                .containsExactly(
                        "Monograph cannot start: monograph.production is true, and this service is unfit for production:",
                        "- pages of all sites may read answers; change it by quarkus.http.cors.origins=https://…"
                                + " (QUARKUS_HTTP_CORS_ORIGINS)");
    }

    /// The lines of a service that is to be fit for production, and open to other sites.
    private List<String> refusal(String origins, String setting, String value) throws Exception {
        var refused = launch(
                        "refused.log",
                        Map.of(
                                "MONOGRAPH_PRODUCTION",
                                "true",
                                "QUARKUS_HTTP_CORS_ENABLED",
                                "true",
                                "QUARKUS_HTTP_CORS_ORIGINS",
                                origins,
                                setting,
                                value))
                .process();
        assertThat(Patience.awaitEnd(refused)).isOne();
        return Files.readAllLines(directory.resolve("refused.log"));
    }

    @Test
    void asJsonEachLineIsAnObjectAndAnOperationHasFields() throws Exception {
        start(Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "MONOGRAPH_ACCESS_LOG_INCLUDE", "all"));
        answer();
        answer();
        // lines are written when the client has its answer
        Patience.await(
                "both operations have a line", () -> log().contains("cache=hit") && log().contains("cache=stored"));

        var mapper = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(directory.resolve("service.log"))) {
            lines.add(mapper.readTree(line));
        }
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.fieldNames())
                        .toIterable()
                        .contains("timestamp", "level", "loggerName", "message", "mdc"));
        var operations = lines.stream()
                .filter(line -> line.path("loggerName").asText().equals("org.monograph.access"))
                .map(line -> line.path("mdc"))
                .toList();
        assertThat(operations)
                .extracting(
                        fields -> fields.path("type").asText(),
                        fields -> fields.path("status").asText(),
                        fields -> fields.path("outcome").asText(),
                        fields -> fields.path("cache").asText(),
                        fields -> fields.path("statements").asText())
                .containsExactlyInAnyOrder(
                        tuple("query", "200", "OK", "stored", "3"), tuple("query", "200", "OK", "hit", ""));
    }

    private Process start() throws Exception {
        return start(Map.of());
    }

    private Process start(Map<String, String> environment) throws Exception {
        var launched = launch("service.log", environment);
        var service = launched.process();
        port = launched.port();
        launched.awaitReady(directory.resolve("service.log"));
        return service;
    }

    private ServiceProcess launch(String log, Map<String, String> environment) throws IOException {
        return ended(ServiceProcess.launch(directory, log, environment));
    }

    /// It is after the test.
    private ServiceProcess ended(ServiceProcess service) {
        started.add(service.process());
        return service;
    }

    private Map<String, ?> answer() {
        return given().port(port)
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
        return given().port(port)
                .get("/q/health/ready")
                .path("checks.find { it.name == 'Content' }.data.contentVersion");
    }

    private ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(directory.resolve("data/postgres/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("service.log"));
    }
}
