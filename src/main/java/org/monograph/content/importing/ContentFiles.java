package org.monograph.content.importing;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.publishing.InvalidContentException;
import org.monograph.content.validation.DocumentFinding;

/// Documents that were read from files.
public record ContentFiles(List<ParsedDocument> parsed) {

    /// The content that comes with the service.
    public static ContentFiles onClassPath() {
        var parsed = new ArrayList<ParsedDocument>();
        try {
            ClassPathUtils.consumeAsPaths(
                    "content", directory -> yamlFiles(directory).forEach(file -> parsed.addAll(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(parsed);
    }

    static ContentFiles of(Path file) {
        return new ContentFiles(read(file));
    }

    private static List<ParsedDocument> read(Path file) {
        try {
            return DocumentText.yaml(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /// Those that could be read.
    public List<Document> documents() {
        return parsed.stream()
                .map(ParsedDocument::document)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What does not fit the format, each with file, line and path.
    public List<String> formatErrors() {
        return lines(LocatedProblem.formatErrors(parsed));
    }

    /// @throws InvalidContentException with all findings and format errors, if there are any
    void requireNone(List<DocumentFinding> findings) {
        var lines = lines(LocatedProblem.all(parsed, findings));
        if (!lines.isEmpty()) {
            throw new InvalidContentException(findings, lines);
        }
    }

    private static List<String> lines(Stream<LocatedProblem> problems) {
        return problems.map(LocatedProblem::toString).toList();
    }
}
