package org.monograph.content.importing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;
import org.monograph.content.validation.DocumentFinding;

/// A problem of one of several documents, and where it is.
///
/// @param file name without directory; null for a text
/// @param kind of the document; null when it has none
/// @param slug of the document; null when it has none
/// @param path of the part within the document; empty for the whole document
/// @param line from 1; null for JSON
/// @param message what is wrong, and what is allowed
public record LocatedProblem(
        ProblemCode code, String file, String kind, String slug, String path, Integer line, String message) {

    private static final Comparator<LocatedProblem> BY_PLACE = comparing(
                    LocatedProblem::kind, nullsFirst(naturalOrder()))
            .thenComparing(LocatedProblem::slug, nullsFirst(naturalOrder()))
            .thenComparing(LocatedProblem::line, nullsFirst(naturalOrder()))
            .thenComparing(LocatedProblem::path)
            .thenComparing(LocatedProblem::code)
            .thenComparing(LocatedProblem::message);

    /// Format errors and findings by kind, slug and place, each problem once.
    ///
    /// @param findings of the documents that could be read
    public static List<LocatedProblem> sorted(List<ParsedDocument> parsed, List<DocumentFinding> findings) {
        return all(parsed, findings).distinct().sorted(BY_PLACE).toList();
    }

    /// The format errors, then the findings. Findings about a part that has a format error are left out: the
    /// part would be reported twice.
    static Stream<LocatedProblem> all(List<ParsedDocument> parsed, List<DocumentFinding> findings) {
        var byDocument = new IdentityHashMap<Document, ParsedDocument>();
        parsed.forEach(document -> byDocument.put(document.document(), document));
        return Stream.concat(formatErrors(parsed), located(findings, byDocument));
    }

    static Stream<LocatedProblem> formatErrors(List<ParsedDocument> parsed) {
        return parsed.stream()
                .flatMap(document -> document.formatErrors().stream().map(error -> in(document, error)));
    }

    private static Stream<LocatedProblem> located(
            List<DocumentFinding> findings, Map<Document, ParsedDocument> byDocument) {
        return findings.stream().flatMap(finding -> {
            var document = byDocument.get(finding.document());
            return document.hasFormatError(finding.problem().path())
                    ? Stream.of()
                    : Stream.of(in(document, finding.problem()));
        });
    }

    private static LocatedProblem in(ParsedDocument document, DocumentProblem problem) {
        return new LocatedProblem(
                problem.code(),
                document.file(),
                document.kind(),
                document.slug(),
                problem.path(),
                document.line(problem.path()),
                problem.message());
    }

    /// Begins with file and line, in the form that editors turn into a link, and ends with the code.
    @Override
    public String toString() {
        var place = file == null ? "" : "%s:%d: ".formatted(file, line);
        return place + (path.isEmpty() ? "" : path + ": ") + "%s [%s]".formatted(message, code);
    }
}
