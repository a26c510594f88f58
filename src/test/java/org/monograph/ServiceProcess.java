package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The built service in a process of its own.
record ServiceProcess(Process process, int port) {

    private static final Path APPLICATION = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final String JAR = "quarkus-run.jar";

    private static final String CACHE = "monograph.aot";
    private static final Path OPTIONS = Path.of("container", "java.options").toAbsolutePath();

    /// No test depends on how fast the machine is; one that is about a time sets it.
    private static final Map<String, String> LONG_LIMITS = Map.of(
            "MONOGRAPH_HTTP_DEADLINE", "10m",
            "MONOGRAPH_HTTP_LIMITS_BODY_TIME", "10m",
            "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "10m",
            "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "10m",
            "QUARKUS_VERTX_MAX_EVENT_LOOP_EXECUTE_TIME", "10m");

    /// @param directory in which it has its database, and writes what it says to `log`
    static ServiceProcess launch(Path directory, String log, Map<String, String> environment) throws IOException {
        return launch(directory, log, freePort(), environment);
    }

    static ServiceProcess launch(Path directory, String log, int port, Map<String, String> environment)
            throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(java, "-Dquarkus.http.port=" + port));
        if (Files.exists(APPLICATION.resolve(CACHE))) {
            // it starts in half the time; the cache knows the jar by its relative path
            command.addAll(List.of("@" + OPTIONS, "-XX:AOTCache=" + CACHE));
        }
        command.addAll(List.of("-jar", JAR));
        var settings = new HashMap<>(environment);
        settings.putIfAbsent(
                "MONOGRAPH_DATABASE_DIRECTORY",
                directory.resolve("data/postgres").toString());
        return new ServiceProcess(start(command, APPLICATION, directory.resolve(log), settings), port);
    }

    static Process start(List<String> arguments, Path directory, Path log, Map<String, String> environment)
            throws IOException {
        var command = new ProcessBuilder(arguments)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // whoever runs the test may have a database of their own, or tools that make each JVM talk
        command.environment()
                .keySet()
                .removeIf(name ->
                        name.startsWith("QUARKUS_") || name.startsWith("MONOGRAPH_") || name.endsWith("_OPTIONS"));
        command.environment().putAll(LONG_LIMITS);
        command.environment().putAll(environment);
        return command.start();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// @throws AssertionError with what `log` holds when it ends before
    void awaitReady(Path log) throws Exception {
        Patience.await("the service is ready", () -> {
            assertThat(process.isAlive()).describedAs(Files.readString(log)).isTrue();
            return isReady();
        });
    }

    boolean isReady() {
        try {
            return given().port(port).get("/q/health/ready").statusCode() == 200;
        } catch (Exception _) {
            return false; // nobody listens yet
        }
    }
}
