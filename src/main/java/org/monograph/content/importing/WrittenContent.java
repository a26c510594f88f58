package org.monograph.content.importing;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.Finding;
import org.monograph.content.document.InvalidContentException;

/// The documents of some files, and what stands in the files that is no part of a document.
///
/// @param misfits a line each, with file, line and place
public record WrittenContent(List<Written> written, List<String> misfits) {

    public static WrittenContent onClassPath() {
        var files = new WrittenContent(new ArrayList<>(), new ArrayList<>());
        try {
            ClassPathUtils.consumeAsPaths(
                    "content", directory -> yamlFiles(directory).forEach(files::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static WrittenContent of(Path file) {
        var files = new WrittenContent(new ArrayList<>(), new ArrayList<>());
        files.read(file);
        return files;
    }

    private void read(Path file) {
        written.addAll(YamlFile.read(file, misfits::add));
    }

    private static List<Path> yamlFiles(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Document> documents() {
        return written.stream().map(Written::document).toList();
    }

    /// Tells all that is wrong at once; what does not fit the format is not told again as missing.
    void requireNone(List<Finding> findings) {
        var lines = Stream.concat(misfits.stream(), located(findings)).toList();
        if (!lines.isEmpty()) {
            throw new InvalidContentException(findings, lines);
        }
    }

    private Stream<String> located(List<Finding> findings) {
        var files = new IdentityHashMap<Document, Written>();
        written.forEach(one -> files.put(one.document(), one));
        return findings.stream().flatMap(finding -> {
            var where = files.get(finding.document()).where(finding.problem().path()) + ": ";
            return misfits.stream().anyMatch(misfit -> misfit.startsWith(where))
                    ? Stream.of()
                    : Stream.of(where + finding.problem().message());
        });
    }
}
