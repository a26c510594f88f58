package org.monograph.content.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.monograph.content.statement.ProblemCode.STILL_REFERENCED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.Therapy;
import org.monograph.content.document.ConditionDocument;
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

    /// Reads what it needs for all submissions; the function checks one.
    Function<Submission, Stream<DocumentFinding>> over(List<Submission> submissions) {
        var published = published(Submission.changed(DrugDocument.class, submissions));
        var recommendations = recommendations(Submission.changed(ConditionDocument.class, submissions));
        return submission -> {
            var drugs = submission.changed(DrugDocument.class);
            var conditions = submission.changed(ConditionDocument.class);
            return Stream.concat(
                    unknownTherapies(drugs, therapies(published, conditions)),
                    removedTherapies(drugs, conditions, recommendations));
        };
    }

    private static Stream<DocumentFinding> unknownTherapies(
            List<DrugDocument> drugs, Map<String, List<Therapy>> therapies) {
        return drugs.stream()
                .flatMap(drug -> drug.unknownTherapies(therapies).map(problem -> new DocumentFinding(drug, problem)));
    }

    /// @return the published therapies, by the condition's slug
    private static Map<String, List<Therapy>> published(List<DrugDocument> drugs) {
        var therapies = new HashMap<String, List<Therapy>>();
        Condition.BY_SLUG
                .find(drugs.stream()
                        .flatMap(DrugDocument::conditionsOfTherapies)
                        .collect(toSet()))
                .forEach((slug, condition) -> therapies.put(slug, condition.therapies));
        return therapies;
    }

    /// @return by the condition's slug: as published, or as it will be published now
    private static Map<String, List<Therapy>> therapies(
            Map<String, List<Therapy>> published, List<ConditionDocument> conditions) {
        var therapies = new HashMap<>(published);
        conditions.forEach(condition -> therapies.put(condition.slug(), condition.therapies()));
        return therapies;
    }

    /// A condition must not lose a therapy that a published monograph recommends. Monographs that are
    /// published now do not count: their new text is checked above.
    private static Stream<DocumentFinding> removedTherapies(
            List<DrugDocument> drugs,
            List<ConditionDocument> conditions,
            Map<String, List<Recommendation>> recommendations) {
        var replaced = drugs.stream().map(DrugDocument::slug).collect(toSet());
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
                        and d.publication.supersededAt is null\
                    """, Recommendation.class)
                        .setParameter(
                                "conditions",
                                conditions.stream().map(ConditionDocument::slug).toArray(String[]::new))
                        .getResultStream()
                        .collect(groupingBy(Recommendation::condition));
    }
}
