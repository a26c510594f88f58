package org.monograph.base.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.Patience;

/// A PostgreSQL server as a child process, in a directory with the layout of an `EmbeddedDatabase`.
final class ClusterProcess implements AutoCloseable {

    private final Path directory;
    private final Process server;

    private ClusterProcess(Path directory, Process server) {
        this.directory = directory;
        this.server = server;
    }

    /// @param settings each `name=value`
    static ClusterProcess start(Path directory, int port, String... settings) throws IOException {
        var options = Stream.of(settings).flatMap(setting -> Stream.of("-c", setting));
        var all = Stream.concat(Stream.of("-p", String.valueOf(port)), options).toArray(String[]::new);
        return new ClusterProcess(directory, run(directory, "postgres", all));
    }

    /// PostgreSQL refuses to run as root. Like the embedded one it then runs in a user namespace, as nobody.
    private static Process run(Path directory, String program, String... options) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("binaries/bin").resolve(program).toString());
        command.addAll(List.of("-D", directory.resolve("cluster").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(directory).toFile()))
                .start();
    }

    private static Path log(Path directory) {
        return directory.resolve("postgres.log");
    }

    /// @throws IllegalStateException with the log, when the process has ended
    void requireAlive() throws IOException {
        if (!server.isAlive()) {
            throw new IllegalStateException(Files.readString(log(directory)));
        }
    }

    /// Stops the server without waiting for clients.
    @Override
    public void close() throws IOException {
        try {
            Patience.awaitEnd(run(directory, "pg_ctl", "-m", "immediate", "stop"));
            Patience.awaitEnd(server);
        } catch (InterruptedException e) {
            throw new IllegalStateException("unexpected interrupt", e);
        }
    }
}
