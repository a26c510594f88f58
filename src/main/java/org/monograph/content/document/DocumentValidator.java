package org.monograph.content.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.condition.Condition;
import org.monograph.content.condition.Therapy;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

/// Finds every problem of the documents that are to be published together.
@ApplicationScoped
public class DocumentValidator {

    private final Validator validator;
    private final Session session;

    DocumentValidator(Validator validator, Session session) {
        this.validator = validator;
        this.session = session;
    }

    /// What each document must keep by itself.
    public List<DocumentFinding> problems(List<Document> documents) {
        var seen = new HashSet<String>();
        return documents.stream()
                .flatMap(document -> {
                    var problems = new ArrayList<DocumentProblem>();
                    validator.validate(document).stream()
                            .map(violation -> problem(document, violation))
                            .forEach(problems::add);
                    document.problems().forEach(problems::add);
                    TextRules.check(DocumentFormat.tree(document), "", problems::add);
                    if (document.slug() != null && !seen.add(document.kind() + " " + document.slug())) {
                        problems.add(new DocumentProblem("slug", "stands twice among the documents of its kind"));
                    }
                    return problems.stream()
                            .sorted(Comparator.comparing(DocumentProblem::path))
                            .map(problem -> new DocumentFinding(document, problem));
                })
                .toList();
    }

    private static DocumentProblem problem(Document document, ConstraintViolation<Document> violation) {
        var place = "";
        var node = DocumentFormat.tree(document);
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                var number = step.getIndex();
                var list = node;
                place = DocumentPath.ofItem(
                        place, number, name -> list.path(number).path(name).textValue());
                node = list.path(number);
            }
            if (!step.getName().startsWith("<")) { // the validator's own name of a list's item
                var key = step.getName().equals("citationSlugs") ? "citations" : step.getName();
                place = DocumentPath.in(place, key);
                node = node.path(key);
            }
        }
        return new DocumentProblem(place, violation.getMessage());
    }

    /// That what they refer to is published, or about to be with them.
    public List<DocumentFinding> missingReferences(List<Document> documents) {
        var known = known(documents);
        var missing = documents.stream()
                .flatMap(document -> references(document)
                        .filter(reference -> !known.get(reference.type()).contains(reference.slug()))
                        .map(reference -> new DocumentFinding(document, reference.missing())));
        return Stream.of(missing, missingTherapies(documents), droppedTherapies(documents))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<DocumentReference> references(Document document) {
        return Stream.concat(document.references(), CitationReferences.of(DocumentFormat.tree(document)));
    }

    private Map<Class<? extends Published>, Set<String>> known(List<Document> documents) {
        var slugs = documents.stream()
                .flatMap(DocumentValidator::references)
                .collect(groupingBy(DocumentReference::type, mapping(DocumentReference::slug, toSet())));
        slugs.replaceAll((type, named) -> new HashSet<>(
                session.createSelectionQuery("""
                        select slug from %s where slug in :named and %s""".formatted(type.getSimpleName(), Publication.CURRENT), String.class)
                        .setParameter("named", named)
                        .getResultList()));
        documents.forEach(
                document -> slugs.computeIfPresent(document.entity(), (_, known) -> with(known, document.slug())));
        return slugs;
    }

    private static Set<String> with(Set<String> known, String slug) {
        known.add(slug);
        return known;
    }

    private static Stream<DocumentFinding> missingTherapies(List<Document> documents) {
        var drugs = of(documents, DrugDocument.class);
        var therapies = new HashMap<String, List<Therapy>>();
        Condition.BY_SLUG
                .find(drugs.stream()
                        .flatMap(DrugDocument::conditionsOfTherapies)
                        .collect(toSet()))
                .forEach((slug, condition) -> therapies.put(slug, condition.therapies));
        of(documents, ConditionDocument.class)
                .forEach(condition -> therapies.put(condition.slug(), condition.therapies()));
        return drugs.stream()
                .flatMap(drug -> drug.unknownTherapies(therapies).map(problem -> new DocumentFinding(drug, problem)));
    }

    private static <D extends Document> List<D> of(List<Document> documents, Class<D> kind) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private record Recommended(String drug, String therapy) {}

    /// A condition keeps the therapies that monographs name, unless those are published anew with it.
    private Stream<DocumentFinding> droppedTherapies(List<Document> documents) {
        var drugs = of(documents, DrugDocument.class).stream()
                .map(DrugDocument::slug)
                .collect(toSet());
        return of(documents, ConditionDocument.class).stream()
                .flatMap(condition -> recommended(condition.slug()).stream()
                        .filter(named -> !drugs.contains(named.drug()) && !condition.has(named.therapy()))
                        .map(named -> new DocumentFinding(
                                condition,
                                new DocumentProblem(
                                        "therapies",
                                        "the monograph of %s names the therapy %s, which is missing"
                                                .formatted(named.drug(), named.therapy())))));
    }

    private List<Recommended> recommended(String condition) {
        return session.createSelectionQuery("""
                        select d.slug, a.therapySlug from Alternative a join a.ofDrug d
                        where a.conditionSlug = :condition and a.therapySlug is not null and d.publication.supersededAt is null""", Recommended.class)
                .setParameter("condition", condition)
                .getResultList();
    }
}
