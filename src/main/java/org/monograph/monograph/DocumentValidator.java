package org.monograph.monograph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.schema.Publication;

/// Finds every problem of the documents that are to be published together.
@ApplicationScoped
class DocumentValidator {

    private final Validator validator;
    private final Session session;

    DocumentValidator(Validator validator, Session session) {
        this.validator = validator;
        this.session = session;
    }

    /// What each document must keep by itself.
    void requireValid(List<Document> documents) {
        var ofEach =
                documents.stream().flatMap(document -> Stream.concat(violations(document), repeatedKeys(document)));
        require(Stream.concat(ofEach, duplicates(documents)).toList());
    }

    /// That what they refer to is published; to be called within the publishing transaction, after their own rows.
    void requireKnownReferences(List<Document> documents) {
        var named = documents.stream()
                .flatMap(document -> document.citations().stream())
                .distinct()
                .toList();
        var known = new HashSet<>(session.createSelectionQuery("""
                        select slug from Citation where slug in :named and %s""".formatted(Publication.CURRENT), String.class)
                .setParameter("named", named)
                .getResultList());
        require(documents.stream()
                .flatMap(document -> document.citations().stream()
                        .filter(slug -> !known.contains(slug))
                        .map(slug -> new DocumentProblem(
                                where(document), "citations", "there is no source with the slug " + slug)))
                .toList());
    }

    private Stream<DocumentProblem> violations(Document document) {
        return validator.validate(document).stream()
                .map(violation -> new DocumentProblem(
                        where(document), violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(DocumentProblem::toString));
    }

    private static Stream<DocumentProblem> repeatedKeys(Document document) {
        return document.repeatedKeys().stream()
                .map(key -> new DocumentProblem(where(document), "", "the key " + key + " stands twice in one list"));
    }

    private static Stream<DocumentProblem> duplicates(List<Document> documents) {
        var seen = new HashSet<String>();
        return documents.stream()
                .filter(document -> !seen.add(where(document)))
                .map(document ->
                        new DocumentProblem(where(document), "slug", "stands twice among the documents of its kind"));
    }

    private static String where(Document document) {
        return document.kind() + " " + document.slug();
    }

    private static void require(List<DocumentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
    }
}
