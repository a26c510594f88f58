package org.monograph;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The built service in a process of its own.
record ServiceProcess(Process process, int port) {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    /// @param directory in which it runs, and writes what it says to `log`
    static ServiceProcess launch(Path directory, String log, Map<String, String> environment) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var port = freePort();
        var command = List.of(java, "-Dquarkus.http.port=" + port, "-jar", JAR.toString());
        return new ServiceProcess(start(command, directory, directory.resolve(log), environment), port);
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
        command.environment().putAll(environment);
        return command.start();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    boolean isReady() {
        try {
            return given().port(port).get("/q/health/ready").statusCode() == 200;
        } catch (Exception _) {
            return false; // nobody listens yet
        }
    }
}
