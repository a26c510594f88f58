package org.monograph.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// The database that `container/Training.java` leaves in a packaged build, with all tables and the first
/// content. A service that starts on a copy need not make them, which takes most of the time of a first start.
public final class PublishedDatabase {

    private static final Path MADE = Path.of("target", "published");
    private static final Path BUILD = Path.of("target", "classes", "META-INF", "monograph-build");

    private PublishedDatabase() {}

    /// Replaces the data in a directory that no server uses.
    ///
    /// @return false when there is none, or one of another build; then nothing is done
    public static boolean copyTo(Path directory) {
        try {
            if (!isOfThisBuild()) {
                return false;
            }
            deleteCluster(directory);
            copy(directory);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfThisBuild() throws IOException {
        var build = MADE.resolve("build");
        return Files.exists(build) && Files.mismatch(build, BUILD) < 0;
    }

    /// Not the programs: all servers that a JVM starts use those of the first one.
    private static void deleteCluster(Path directory) throws IOException {
        var cluster = directory.resolve("cluster");
        if (Files.exists(cluster)) {
            try (var files = Files.walk(cluster)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(directory.resolve("password"));
    }

    private static void copy(Path directory) throws IOException {
        Files.createDirectories(directory.toAbsolutePath().getParent());
        try (var files = Files.walk(MADE)) {
            for (var file : files.toList()) {
                var to = directory.resolve(MADE.relativize(file));
                if (Files.notExists(to)) {
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
