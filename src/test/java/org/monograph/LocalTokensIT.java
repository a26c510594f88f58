package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service makes tokens for trying out.
class LocalTokensIT {

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
    void aTokenFromBeforeTheFirstStartIsValidAndStaysSo() throws Exception {
        var token = printed(0, Map.of(), "--name", "anna", "--roles", "AUTHOR");
        assertThat(Files.getPosixFilePermissions(directory.resolve("data/postgres/token-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        var service = runs.start();
        assertThatItIsAnna(token);
        service.destroy();
        Patience.awaitEnd(service);
        runs.start();
        assertThatItIsAnna(token);
        assertThatItIsAnna(printed(0, Map.of(), "--name", "anna", "--roles", "AUTHOR"));
        assertThat(runs.log()).doesNotContain(token);
    }

    private void assertThatItIsAnna(String token) {
        given().port(runs.port())
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("query", "{ me { name roles } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.me.name", equalTo("anna"))
                .body("data.me.roles", contains("AUTHOR"));
    }

    @Test
    void whereSomebodyElseMakesTokensTheCommandSaysSo() throws Exception {
        var message =
                "The service makes tokens only with its embedded database and without an identity provider: ask the"
                        + " identity provider for a token.";

        assertThat(printed(1, Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://provider.example"), "--name", "anna"))
                .isEqualTo(message);
        assertThat(printed(1, Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/x"), "--name", "anna"))
                .isEqualTo(message);
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void badArgumentsAreExplainedAndLeaveNothing() throws Exception {
        assertThat(printed(1, Map.of(), "--roles", "AUTHOR")).startsWith("--name is missing\nusage: ");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    /// All that the command writes.
    private String printed(int exitCode, Map<String, String> settings, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("token"), Stream.of(arguments)).toArray(String[]::new);
        var run = CommandRun.of(directory, settings, command);
        assertThat(run.exitCode()).describedAs(run.output()).isEqualTo(exitCode);
        return run.output();
    }
}
