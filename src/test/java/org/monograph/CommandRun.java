package org.monograph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A command of the built service that has ended, such as `token`.
///
/// @param output all that it wrote, to both streams
record CommandRun(int exitCode, String output) {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    /// @param directory in which the embedded database is, as that of `ServiceRuns`
    /// @param settings additional environment variables
    static CommandRun of(Path directory, Map<String, String> settings, String... arguments) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(java, ServiceProcess.QUICK_COMPILER, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var environment = new HashMap<>(settings);
        environment.putIfAbsent(
                "MONOGRAPH_DATABASE_DIRECTORY",
                directory.resolve("data/postgres").toString());
        var output = Files.createTempFile(directory, "command", ".log");
        var exitCode = Patience.awaitEnd(ServiceProcess.start(command, directory, output, environment));
        return new CommandRun(exitCode, Files.readString(output).strip());
    }
}
