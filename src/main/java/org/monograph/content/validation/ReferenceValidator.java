package org.monograph.content.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.citation.Citation;
import org.monograph.content.citation.CitedLabel;
import org.monograph.content.document.CitationReferences;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.drug.Drug;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.statement.DocumentReference;

/// Checks that everything that documents refer to is published, or will be published with them.
@ApplicationScoped
class ReferenceValidator {

    private final Session session;
    private final TherapyValidator therapies;
    private final InteractantValidator interactants;
    private final PairValidator pairs;
    private final CycleValidator cycles;

    ReferenceValidator(
            Session session,
            TherapyValidator therapies,
            InteractantValidator interactants,
            PairValidator pairs,
            CycleValidator cycles) {
        this.pairs = pairs;
        this.cycles = cycles;
        this.session = session;
        this.therapies = therapies;
        this.interactants = interactants;
    }

    private record Reference(Document document, DocumentReference to) {

        DocumentFinding missing() {
            return new DocumentFinding(document, to.missing());
        }
    }

    /// @param removed documents that are not published any more then
    Stream<DocumentFinding> findings(List<Document> documents, Set<DocumentName> removed) {
        var references = documents.stream()
                .flatMap(document -> Stream.concat(
                                document.references(), CitationReferences.of(DocumentFormat.tree(document)).stream())
                        .filter(reference -> reference.slug() != null) // the constraints report it
                        .map(reference -> new Reference(document, reference)))
                .toList();
        var existing = existing(references, documents, removed);
        var missing = references.stream()
                .filter(reference -> !existing.get(reference.to.type()).contains(reference.to.slug()))
                .map(Reference::missing);
        return Stream.of(
                        missing,
                        therapies.findings(documents),
                        interactants.findings(documents),
                        pairs.findings(documents, removed),
                        cycles.findings(documents))
                .flatMap(findings -> findings);
    }

    /// @return by entity, the slugs that may be referred to
    private Map<Class<? extends Published>, Set<String>> existing(
            List<Reference> references, List<Document> documents, Set<DocumentName> removed) {
        Map<Class<? extends Published>, Set<String>> existing = references.stream()
                .map(Reference::to)
                .collect(groupingBy(DocumentReference::type, mapping(DocumentReference::slug, toSet())));
        existing.replaceAll(this::published);
        removed.stream()
                .filter(name -> name.kind() != DocumentKind.INTERACTANT)
                .forEach(name -> existing.getOrDefault(name.kind().entity(), new HashSet<>())
                        .remove(name.slug()));
        existing.getOrDefault(Interactant.class, new HashSet<>()).removeAll(removedInteractants(removed));
        documents.forEach(document -> {
            existing.getOrDefault(document.entity(), new HashSet<>()).add(document.slug());
            if (document instanceof DrugDocument) { // a published drug is an interactant
                existing.getOrDefault(Interactant.class, new HashSet<>()).add(document.slug());
            }
        });
        return existing;
    }

    /// A drug and the document of an interactant may have one slug: the interactant stays while one of them does.
    private Set<String> removedInteractants(Set<DocumentName> removed) {
        var slugs = removed.stream()
                .filter(name -> name.kind() == DocumentKind.INTERACTANT || name.kind() == DocumentKind.DRUG)
                .map(DocumentName::slug)
                .collect(toSet());
        if (slugs.isEmpty()) {
            return Set.of();
        }
        var drugs = current(Drug.class, slugs);
        var documents = interactantDocuments(slugs);
        return slugs.stream()
                .filter(slug -> !drugs.contains(slug) || removed.contains(new DocumentName(DocumentKind.DRUG, slug)))
                .filter(slug ->
                        !documents.contains(slug) || removed.contains(new DocumentName(DocumentKind.INTERACTANT, slug)))
                .collect(toSet());
    }

    private Set<String> interactantDocuments(Set<String> slugs) {
        return new HashSet<>(session.createNativeQuery("""
                        select i.slug from interactant i join revision r on r.id = i.revision_id and r.kind = 'interactant'
                        where i.slug = any(cast(:slugs as text[])) and i.superseded_at is null""", String.class)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList());
    }

    private Set<String> published(Class<? extends Published> entity, Set<String> slugs) {
        var published = current(entity, slugs);
        if (entity == Citation.class) {
            published.addAll(CitedLabel.known(slugs));
        }
        if (entity == Interactant.class) {
            published.addAll(current(Drug.class, slugs));
        }
        return published;
    }

    private Set<String> current(Class<? extends Published> entity, Set<String> slugs) {
        return new HashSet<>(
                session.createSelectionQuery("""
                    select slug from %s where slug in :slugs and %s\
                    """.formatted(entity.getSimpleName(), Publication.CURRENT), String.class)
                        .setParameter("slugs", slugs)
                        .getResultList());
    }
}
