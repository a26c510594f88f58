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
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.validation.DocumentFinding;

/// Documents that were read from files.
///
/// @param formatErrors what does not fit the format, each with file, line and path
public record ContentFiles(List<ParsedDocument> parsed, List<String> formatErrors) {

    /// The content that comes with the service.
    public static ContentFiles onClassPath() {
        var files = new ContentFiles(new ArrayList<>(), new ArrayList<>());
        try {
            ClassPathUtils.consumeAsPaths(
                    "content", directory -> yamlFiles(directory).forEach(files::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static ContentFiles of(Path file) {
        var files = new ContentFiles(new ArrayList<>(), new ArrayList<>());
        files.read(file);
        return files;
    }

    private void read(Path file) {
        parsed.addAll(YamlFile.read(file, formatErrors::add));
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
        return parsed.stream().map(ParsedDocument::document).toList();
    }

    /// @param findings without those about a part that has a format error, which would be reported twice
    /// @throws InvalidContentException with all findings and format errors, if there are any
    void requireNone(List<DocumentFinding> findings) {
        var lines = Stream.concat(formatErrors.stream(), located(findings)).toList();
        if (!lines.isEmpty()) {
            throw new InvalidContentException(findings, lines);
        }
    }

    private Stream<String> located(List<DocumentFinding> findings) {
        var files = new IdentityHashMap<Document, ParsedDocument>();
        parsed.forEach(document -> files.put(document.document(), document));
        return findings.stream().flatMap(finding -> {
            var location = files.get(finding.document())
                            .lines()
                            .locate(finding.problem().path()) + ": ";
            return formatErrors.stream().anyMatch(error -> error.startsWith(location))
                    ? Stream.of()
                    : Stream.of(location + finding.problem().message());
        });
    }
}
