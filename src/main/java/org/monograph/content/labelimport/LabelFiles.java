package org.monograph.content.labelimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files to import, in the order of their names.
///
/// @param bytes of all files
record LabelFiles(List<Path> files, long bytes) {

    private static final List<String> ENDINGS = List.of(".json", ".xml", ".zip");

    /// @param paths a file may have any name; of directories all files that look like labels
    /// @throws ImportException when a path does not exist
    static LabelFiles in(List<Path> paths) {
        var files = paths.stream().flatMap(LabelFiles::files).distinct().toList();
        return new LabelFiles(files, files.stream().mapToLong(LabelFiles::size).sum());
    }

    static boolean isLabelFile(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isReadable(path)) {
            throw new ImportException("%s does not exist, or cannot be read".formatted(path));
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var below = Files.walk(path)) {
            return below
                    .filter(Files::isRegularFile)
                    .filter(file -> isLabelFile(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new ImportException("%s cannot be listed".formatted(path), e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0; // reading it will say so
        }
    }
}
