package org.monograph.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Cleans up after a killed service: its PostgreSQL may still run, or may have left its lock file.
/// Only for the holder of the directory's lock: no other service uses these processes and files.
final class OrphanedServer {

    private static final Duration EXIT_TIMEOUT = Duration.ofSeconds(10);

    private OrphanedServer() {}

    /// Stops the orphaned server, if there is one, and deletes its lock file.
    ///
    /// @param binaries the directory of this database's PostgreSQL programs, by which its processes are
    ///     recognized
    static void end(Path binaries, Path cluster) throws IOException {
        var running = runningFrom(binaries.toRealPath());
        running.forEach(ProcessHandle::destroy);
        awaitExit(running);
        running.forEach(ProcessHandle::destroyForcibly);
        awaitExit(running);
        if (running.stream().anyMatch(ProcessHandle::isAlive)) {
            throw new DatabaseStartException(
                    "the PostgreSQL of a killed service does not stop; stop these processes by hand: "
                            + running.stream().map(ProcessHandle::pid).toList());
        }
        // Safe only because none of its processes runs any more. With the file, PostgreSQL would refuse to start when
        // another program has the process id by now.
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private static List<ProcessHandle> runningFrom(Path binaries) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(binaries))
                        .isPresent())
                .toList();
    }

    private static void awaitExit(List<ProcessHandle> processes) {
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, EXIT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
