package org.monograph.base.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// A copy of an `EmbeddedDatabase` that runs: of its programs and its data. It has no `pg_basebackup`.
final class BaseBackup {

    /// They belong to the server that runs.
    private static final Set<String> NO_FILES = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    /// Only the directories themselves are copied. A standby gets the log from its primary.
    private static final Set<String> NOTHING_INSIDE =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp", "pg_subtrans");

    private BaseBackup() {}

    /// A server that starts on the copy needs the log from the moment of the call on.
    ///
    /// @param connection of a superuser
    /// @param copy new or empty; its programs are in `binaries` itself
    static void take(Connection connection, Path original, Path copy) throws IOException, SQLException {
        Files.createDirectories(copy);
        copy(programs(original), copy.resolve("binaries"));
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            copy(original.resolve("cluster"), copy.resolve("cluster"));
            var label = statement.executeQuery("select labelfile from pg_backup_stop(false)");
            label.next();
            Files.writeString(copy.resolve("cluster/backup_label"), label.getString(1));
        }
    }

    /// Those that it runs from: of several databases in one JVM all run from the directory of the first.
    private static Path programs(Path original) throws IOException {
        var file = original.resolve("cluster/postmaster.pid");
        var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var program = ProcessHandle.of(process).orElseThrow().info().command().orElseThrow();
        return Path.of(program).getParent().getParent();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                copyOne(directory, to.resolve(from.relativize(directory)));
                return isIn(NOTHING_INSIDE, directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isIn(NO_FILES, file)) {
                    copyOne(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // the server takes files away meanwhile
                }
                throw reason;
            }
        });
    }

    private static void copyOne(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException e) {
            if (Files.exists(from)) {
                throw e;
            }
        }
    }

    private static boolean isIn(Set<String> names, Path path) {
        return names.contains(path.getFileName().toString());
    }
}
