package org.monograph.base.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/// One process a directory. The operating system drops the lock with the process, so a kill leaves none behind.
record DirectoryLock(Path directory, FileChannel channel) implements AutoCloseable {

    /// @throws DatabaseStartException when another process holds the directory
    static DirectoryLock take(Path directory) {
        try {
            var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (locked(channel)) {
                return new DirectoryLock(directory, channel);
            }
            channel.close();
            throw new DatabaseStartException("""
                    the database directory %s is in use by another process. End that one, or give this one a directory \
                    of its own with monograph.database.directory.""".formatted(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
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
