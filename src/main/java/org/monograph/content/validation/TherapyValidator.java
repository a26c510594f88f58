package org.monograph.content.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.statement.ProblemCode.STILL_REFERENCED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.Therapy;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.statement.DocumentProblem;

/// Checks that conditions have the therapies that monographs recommend as alternatives.
@ApplicationScoped
class TherapyValidator {

    private final Session session;

    TherapyValidator(Session session) {
        this.session = session;
    }

    private record Recommendation(String condition, String drug, String therapy) {}

    Stream<DocumentFinding> findings(List<Document> documents) {
        var drugs = only(DrugDocument.class, documents);
        var conditions = only(ConditionDocument.class, documents);
        return Stream.concat(unknownTherapies(drugs, conditions), removedTherapies(drugs, conditions));
    }

    private static <D extends Document> List<D> only(Class<D> kind, List<Document> documents) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<DocumentFinding> unknownTherapies(
            List<DrugDocument> drugs, List<ConditionDocument> conditions) {
        var therapies = therapies(drugs, conditions);
        return drugs.stream()
                .flatMap(drug -> drug.unknownTherapies(therapies).map(problem -> new DocumentFinding(drug, problem)));
    }

    /// @return by the condition's slug: as published, or as it will be published now
    private static Map<String, List<Therapy>> therapies(List<DrugDocument> drugs, List<ConditionDocument> conditions) {
        var therapies = new HashMap<String, List<Therapy>>();
        Condition.BY_SLUG
                .find(drugs.stream()
                        .flatMap(DrugDocument::conditionsOfTherapies)
                        .collect(toSet()))
                .forEach((slug, condition) -> therapies.put(slug, condition.therapies));
        conditions.forEach(condition -> therapies.put(condition.slug(), condition.therapies()));
        return therapies;
    }

    /// A condition must not lose a therapy that a published monograph recommends. Monographs that are
    /// published now do not count: their new text is checked above.
    private Stream<DocumentFinding> removedTherapies(List<DrugDocument> drugs, List<ConditionDocument> conditions) {
        var replaced = drugs.stream().map(DrugDocument::slug).collect(toSet());
        var recommendations = recommendations(conditions);
        return conditions.stream()
                .flatMap(condition -> recommendations.getOrDefault(condition.slug(), List.of()).stream()
                        .filter(recommended -> !replaced.contains(recommended.drug))
                        .filter(recommended -> !condition.hasTherapy(recommended.therapy))
                        .map(recommended -> new DocumentFinding(condition, removed(recommended))));
    }

    private static DocumentProblem removed(Recommendation recommended) {
        return new DocumentProblem(
                STILL_REFERENCED,
                "therapies",
                "the therapy %s is missing; the monograph of %s recommends it"
                        .formatted(recommended.therapy, recommended.drug));
    }

    /// @return by the slug of the condition
    private Map<String, List<Recommendation>> recommendations(List<ConditionDocument> conditions) {
        return conditions.isEmpty()
                ? Map.of()
                : session.createSelectionQuery("""
                        select a.conditionSlug, d.slug, a.therapySlug from Alternative a join a.ofDrug d
                        where any_is(:conditions, a.conditionSlug) and a.therapySlug is not null
                            and d.publication.supersededAt is null""", Recommendation.class)
                        .setParameter(
                                "conditions",
                                conditions.stream().map(ConditionDocument::slug).toArray(String[]::new))
                        .getResultStream()
                        .collect(groupingBy(Recommendation::condition));
    }
}
