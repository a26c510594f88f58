package org.monograph.content.directory;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The directory to which documents are exported.
public final class ExportTarget {

    static final String EXTENSION = ".yaml";

    private final Path directory;
    private final Set<Path> written = new HashSet<>();

    private ExportTarget(Path directory) {
        this.directory = directory;
    }

    /// @param directory which is created with the first file
    /// @param overwrite whether there may be files already. Hidden ones, such as `.git`, may be there in any
    ///     case.
    /// @throws ExportException when it is no directory, or has files
    public static ExportTarget of(Path directory, boolean overwrite) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ExportException("%s is not a directory".formatted(directory));
        }
        if (!overwrite && hasFiles(directory)) {
            throw new ExportException("%s is not empty. Name another directory, or write over its files with --force."
                    .formatted(directory));
        }
        return new ExportTarget(directory);
    }

    private static boolean hasFiles(Path directory) {
        if (Files.notExists(directory)) {
            return false;
        }
        try (var files = Files.list(directory)) {
            return files.anyMatch(file -> !isHidden(file));
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /// Writes the whole file or nothing. A file that is equal already is left as it is.
    void write(String kind, String slug, String text) {
        var file = directory.resolve(kind).resolve(slug + EXTENSION);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                var hidden = file.resolveSibling("." + file.getFileName() + ".new");
                Files.writeString(hidden, text);
                Files.move(hidden, file, ATOMIC_MOVE, REPLACE_EXISTING);
            }
            written.add(file);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /// The files of documents in the directories of kinds that were not written: their documents are not
    /// current.
    List<Path> others(List<String> kinds) {
        return kinds.stream()
                .map(directory::resolve)
                .filter(Files::isDirectory)
                .flatMap(this::othersIn)
                .map(directory::relativize)
                .toList();
    }

    private Stream<Path> othersIn(Path ofKind) {
        try (var files = Files.list(ofKind)) {
            return files
                    .filter(file -> file.toString().endsWith(EXTENSION) && !isHidden(file) && !written.contains(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw failed(ofKind, e);
        }
    }

    private static ExportException failed(Path file, IOException reason) {
        return new ExportException("%s cannot be written: %s".formatted(file, FileProblem.of(reason)), reason);
    }
}
