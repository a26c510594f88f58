package org.monograph.content.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.statement.ProblemCode.DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.interaction.InteractionRecord;
import org.monograph.content.statement.DocumentProblem;

/// Checks that each pair of interactants has one document: two would contradict each other.
@ApplicationScoped
class PairValidator {

    private final Session session;

    PairValidator(Session session) {
        this.session = session;
    }

    /// In the order of their slugs, as in the table.
    private record Pair(String first, String second) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        static Pair of(InteractionDocument document) {
            return of(document.first(), document.second());
        }
    }

    /// Reads what it needs for all submissions; the function checks one.
    Function<Submission, Stream<DocumentFinding>> over(List<Submission> submissions) {
        var published =
                published(submissions.stream().flatMap(PairValidator::written).toList());
        return submission -> findings(written(submission).toList(), taken(submission, published));
    }

    private static Stream<InteractionDocument> written(Submission submission) {
        return submission.changed(InteractionDocument.class).stream()
                .filter(document -> document.first() != null && document.second() != null);
    }

    private static Stream<DocumentFinding> findings(List<InteractionDocument> written, Set<Pair> taken) {
        var byPair = written.stream().collect(groupingBy(Pair::of));
        return written.stream()
                .filter(document -> taken.contains(Pair.of(document))
                        || byPair.get(Pair.of(document)).size() > 1)
                .map(document -> new DocumentFinding(
                        document,
                        new DocumentProblem(
                                DUPLICATE, "second", "there is another document about these two; change that one")));
    }

    /// The pairs of published documents that stay as they are.
    private static Set<Pair> taken(Submission submission, List<InteractionRecord> published) {
        var slugs = written(submission).map(InteractionDocument::slug).collect(toSet());
        return published.stream()
                .filter(record -> !slugs.contains(record.slug))
                .filter(record ->
                        !submission.removed().contains(new DocumentName(DocumentKind.INTERACTION, record.slug)))
                .map(record -> Pair.of(record.firstSlug, record.secondSlug))
                .collect(toSet());
    }

    private List<InteractionRecord> published(List<InteractionDocument> documents) {
        return documents.isEmpty()
                ? List.of()
                : session.createSelectionQuery(
                                "from InteractionRecord where any_is(:slugs, firstSlug) and " + Publication.CURRENT,
                                InteractionRecord.class)
                        .setParameter(
                                "slugs",
                                documents.stream()
                                        .flatMap(document -> Stream.of(document.first(), document.second()))
                                        .distinct()
                                        .toArray(String[]::new))
                        .getResultList();
    }
}
