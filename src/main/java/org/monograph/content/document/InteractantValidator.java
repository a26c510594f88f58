package org.monograph.content.document;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.statement.DocumentProblem;

/// Checks that the interactant with the slug of a published drug is that drug.
@ApplicationScoped
class InteractantValidator {

    private final Session session;

    InteractantValidator(Session session) {
        this.session = session;
    }

    Stream<DocumentFinding> findings(List<Document> documents) {
        var drugs = only(DrugDocument.class, documents);
        var interactants = only(InteractantDocument.class, documents);
        return Stream.of(otherSlugs(interactants), namedLikeDrugs(interactants, drugs), taken(drugs, interactants))
                .flatMap(findings -> findings);
    }

    private static <D extends Document> List<D> only(Class<D> kind, List<Document> documents) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<DocumentFinding> otherSlugs(List<InteractantDocument> interactants) {
        return interactants.stream()
                .filter(interactant ->
                        interactant.drug() != null && !interactant.drug().equals(interactant.slug()))
                .map(interactant -> finding(
                        interactant,
                        "drug",
                        "a published drug is the interactant of its own slug; the slug of this document must be "
                                + interactant.drug()));
    }

    private Stream<DocumentFinding> namedLikeDrugs(List<InteractantDocument> interactants, List<DrugDocument> drugs) {
        var others = interactants.stream()
                .filter(interactant -> interactant.type() != InteractantKind.DRUG)
                .toList();
        var published = slugs("Drug where slug in :slugs", others);
        published.addAll(drugs.stream().map(DrugDocument::slug).collect(toSet()));
        return others.stream()
                .filter(interactant -> published.contains(interactant.slug()))
                .map(interactant -> finding(
                        interactant,
                        "type",
                        "must be DRUG, because a published drug has this slug; or use another slug"));
    }

    private Stream<DocumentFinding> taken(List<DrugDocument> drugs, List<InteractantDocument> replaced) {
        var taken = slugs("Interactant where slug in :slugs and kind <> DRUG", drugs);
        replaced.forEach(interactant -> taken.remove(interactant.slug()));
        return drugs.stream()
                .filter(drug -> taken.contains(drug.slug()))
                .map(drug -> finding(
                        drug,
                        "slug",
                        "is the slug of an interactant that is no DRUG, but a published drug can be checked"
                                + " for interactions under its slug; use another slug"));
    }

    private static DocumentFinding finding(Document document, String path, String message) {
        return new DocumentFinding(document, new DocumentProblem(path, message));
    }

    /// @param from entity and condition
    private Set<String> slugs(String from, List<? extends Document> documents) {
        return documents.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(session.createSelectionQuery(
                                "select slug from %s and %s".formatted(from, Publication.CURRENT), String.class)
                        .setParameter(
                                "slugs", documents.stream().map(Document::slug).toList())
                        .getResultList());
    }
}
