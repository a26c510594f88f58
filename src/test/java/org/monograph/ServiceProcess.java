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

/// A process of the built service.
record ServiceProcess(Process process, int port) {

    private static final Path APPLICATION = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final String JAR = "quarkus-run.jar";

    /// Halves the processor time of a start, as in the other tests.
    static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final String CACHE = "monograph.aot";
    private static final Path OPTIONS = Path.of("container", "java.options").toAbsolutePath();

    /// Long limits, so that tests do not depend on the speed of the machine. A test about a limit sets it.
    private static final Map<String, String> LONG_LIMITS = Map.of(
            "MONOGRAPH_HTTP_DEADLINE", "10m",
            "MONOGRAPH_HTTP_LIMITS_BODY_TIME", "10m",
            "MONOGRAPH_CACHE_MAX_AGE", "10m",
            "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "10m",
            "QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "10m",
            "QUARKUS_VERTX_MAX_EVENT_LOOP_EXECUTE_TIME", "10m");

    /// @param directory for the embedded database and the log
    /// @param log name of the file for the output
    static ServiceProcess launch(Path directory, String log, Map<String, String> environment) throws IOException {
        return launch(directory, log, freePort(), environment);
    }

    static ServiceProcess launch(Path directory, String log, int port, Map<String, String> environment)
            throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(java, "-Dquarkus.http.port=" + port));
        if (Files.exists(APPLICATION.resolve(CACHE))) {
            // halves the startup time; the JVM checks the relative path of the jar
            command.addAll(List.of("@" + OPTIONS, "-XX:AOTCache=" + CACHE));
        } else {
            command.add(QUICK_COMPILER);
        }
        command.addAll(List.of("-jar", JAR));
        var settings = new HashMap<>(environment);
        settings.putIfAbsent("MONOGRAPH_DATABASE_DIRECTORY", database(directory).toString());
        return new ServiceProcess(start(command, APPLICATION, directory.resolve(log), settings), port);
    }

    /// The directory of its embedded database.
    static Path database(Path directory) {
        return directory.resolve("data/postgres");
    }

    static Process start(List<String> arguments, Path directory, Path log, Map<String, String> environment)
            throws IOException {
        var command = new ProcessBuilder(arguments)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // without the developer's own settings, and without options that make the JVM print something
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

    /// @throws AssertionError with the log when the process ends before it is ready
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
            return false; // not listening yet
        }
    }
}
