package org.monograph.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What a killed service leaves behind: its PostgreSQL runs on, or died and left its lock file.
/// May only be called by the holder of the directory's lock, to whom all of it belongs.
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private OrphanedServer() {}

    /// @param binaries the directory that the server's programs were unpacked to, for this database alone
    static void end(Path binaries, Path cluster) throws IOException {
        var running = runningFrom(binaries.toRealPath());
        running.forEach(ProcessHandle::destroy);
        awaitExit(running);
        running.forEach(ProcessHandle::destroyForcibly);
        awaitExit(running);
        if (running.stream().anyMatch(ProcessHandle::isAlive)) {
            throw new DatabaseStartException("the PostgreSQL of a killed service does not end; end it by hand: "
                    + running.stream().map(ProcessHandle::pid).toList());
        }
        // Safe only because none of its processes lives any more; PostgreSQL itself would refuse to start where the
        // number in the file belongs to some other program by now.
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
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
