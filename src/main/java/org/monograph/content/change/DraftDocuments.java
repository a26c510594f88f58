package org.monograph.content.change;

import static org.monograph.content.statement.ProblemCode.REVIEW_DATE_PASSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.importing.DocumentReader;
import org.monograph.content.importing.LocatedProblem;
import org.monograph.content.importing.ParsedDocument;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.Retirement;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.validation.DocumentFinding;

/// The drafts of a change in their present version, as the publisher reads them.
///
/// @param rows by kind and slug
/// @param parsed of the rows with a document
record DraftDocuments(List<Draft> rows, List<ParsedDocument> parsed) {

    private static final JsonMapper JSON = new JsonMapper();

    static DraftDocuments of(Change change) {
        return of(Draft.of(change));
    }

    static DraftDocuments of(List<Draft> rows) {
        return new DraftDocuments(
                rows,
                rows.stream()
                        .filter(Draft::isDocument)
                        .map(DraftDocuments::parsed)
                        .toList());
    }

    private static ParsedDocument parsed(Draft draft) {
        try {
            return draft.sentYaml == null
                    ? DocumentReader.ofJson(JSON.readTree(draft.document))
                    : DocumentReader.ofYaml(draft.sentYaml);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<DocumentName> names() {
        return rows.stream().map(Draft::name).toList();
    }

    /// Those that can be read.
    List<Document> documents() {
        return parsed.stream()
                .map(ParsedDocument::document)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Whether each document, as it is read now, has the digest that was approved. A later version of the
    /// service may read it differently.
    boolean areAsSaved() {
        var saved = rows.stream()
                .filter(Draft::isDocument)
                .map(draft -> draft.digest)
                .toList();
        return saved.equals(documents().stream()
                .map(document -> DocumentFormat.digest(DocumentFormat.canonical(document)))
                .toList());
    }

    List<Retirement> retirements() {
        return rows.stream()
                .filter(Draft::isRetirement)
                .map(draft -> draft.asRetirement(null))
                .toList();
    }

    Publisher.Proposal proposal() {
        return new Publisher.Proposal(documents(), retirements());
    }

    /// What does not fit the format, and is left out of the documents.
    List<Problem> formatErrors() {
        return located(List.of()).toList();
    }

    /// What is wrong with the documents, by kind, slug and place.
    ///
    /// @param findings of the publisher
    Stream<Problem> problems(List<DocumentFinding> findings) {
        return located(Stream.concat(findings.stream(), passedReviews()).toList());
    }

    private Stream<Problem> located(List<DocumentFinding> findings) {
        return LocatedProblem.sorted(parsed, findings).stream()
                .map(problem -> new Problem(
                        problem.code(),
                        DocumentKind.of(problem.kind()).orElse(null),
                        problem.slug(),
                        problem.path(),
                        problem.line(),
                        problem.message()));
    }

    private Stream<DocumentFinding> passedReviews() {
        var today = LocalDate.now(Clock.systemUTC());
        return documents().stream()
                .filter(document -> document instanceof DrugDocument drug
                        && drug.reviewDue() != null
                        && drug.reviewDue().isBefore(today))
                .map(document -> new DocumentFinding(
                        document, new DocumentProblem(REVIEW_DATE_PASSED, "reviewDue", "is before today")));
    }
}
