package org.monograph.base.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lets only one process use a database directory. The operating system releases the lock when the process
/// ends, also after a kill.
record DirectoryLock(Path directory, FileChannel channel) implements AutoCloseable {

    /// @throws DatabaseStartException when another process holds the lock
    static DirectoryLock acquire(Path directory) {
        try {
            var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (isLocked(channel)) {
                return new DirectoryLock(directory, channel);
            }
            channel.close();
            throw new DatabaseStartException("""
                    the database directory %s is in use by another process. Stop that process, or set \
                    monograph.database.directory to another directory.""".formatted(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether another process holds the lock. Do not call it in the process that may hold it: there it would release
    /// the lock.
    static boolean isHeld(Path directory) throws IOException {
        var file = directory.resolve("lock");
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, WRITE)) {
            return !isLocked(channel);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
