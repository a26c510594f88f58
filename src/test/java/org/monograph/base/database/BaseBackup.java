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

/// Copies the programs and data of a running `EmbeddedDatabase`, which does not include `pg_basebackup`.
final class BaseBackup {

    /// Files of the running server, which are not copied.
    private static final Set<String> SERVER_FILES = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    /// Directories that are copied empty. A standby gets the WAL from its primary.
    private static final Set<String> EMPTY_DIRECTORIES =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp", "pg_subtrans");

    private BaseBackup() {}

    /// A server that starts on the copy needs the WAL since the call.
    ///
    /// @param connection of a superuser
    /// @param copy new or empty; programs are copied to its directory `binaries`
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

    /// The directory of the running server's programs. All databases of one JVM use the programs of the first
    /// one.
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
                return isIn(EMPTY_DIRECTORIES, directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isIn(SERVER_FILES, file)) {
                    copyOne(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // the server may delete files meanwhile
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
