package org.monograph.content.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /// Reads what it needs for all submissions; the function checks one.
    Function<Submission, Stream<DocumentFinding>> over(List<Submission> submissions) {
        var references = new IdentityHashMap<Submission, List<Reference>>();
        submissions.forEach(submission -> references.put(submission, references(submission)));
        var published =
                published(references.values().stream().flatMap(List::stream).toList());
        var interacting = interacting(submissions);
        var checks = List.of(
                therapies.over(submissions),
                interactants.over(submissions),
                pairs.over(submissions),
                cycles.over(submissions));
        return submission -> Stream.concat(
                missing(references.get(submission), existing(submission, published, interacting)),
                checks.stream().flatMap(check -> check.apply(submission)));
    }

    private static List<Reference> references(Submission submission) {
        return submission.changed().stream()
                .flatMap(document -> Stream.concat(
                                document.references(), CitationReferences.of(DocumentFormat.tree(document)).stream())
                        .filter(reference -> reference.slug() != null) // the constraints report it
                        .map(reference -> new Reference(document, reference)))
                .toList();
    }

    private static Stream<DocumentFinding> missing(
            List<Reference> references, Map<Class<? extends Published>, Set<String>> existing) {
        return references.stream()
                .filter(reference -> !existing.get(reference.to.type()).contains(reference.to.slug()))
                .map(Reference::missing);
    }

    /// @return by entity, the slugs that are published now
    private Map<Class<? extends Published>, Set<String>> published(List<Reference> references) {
        Map<Class<? extends Published>, Set<String>> published = references.stream()
                .map(Reference::to)
                .collect(groupingBy(DocumentReference::type, mapping(DocumentReference::slug, toSet())));
        published.replaceAll(this::published);
        return published;
    }

    /// @return by entity, the slugs that may be referred to
    private static Map<Class<? extends Published>, Set<String>> existing(
            Submission submission, Map<Class<? extends Published>, Set<String>> published, Interacting interacting) {
        var existing = new HashMap<>(published);
        existing.replaceAll((_, slugs) -> new HashSet<>(slugs));
        submission.removed().stream()
                .filter(name -> name.kind() != DocumentKind.INTERACTANT)
                .forEach(name -> existing.getOrDefault(name.kind().entity(), new HashSet<>())
                        .remove(name.slug()));
        existing.getOrDefault(Interactant.class, new HashSet<>()).removeAll(interacting.without(submission.removed()));
        submission.changed().forEach(document -> {
            existing.getOrDefault(document.entity(), new HashSet<>()).add(document.slug());
            if (document instanceof DrugDocument) { // a published drug is an interactant
                existing.getOrDefault(Interactant.class, new HashSet<>()).add(document.slug());
            }
        });
        return existing;
    }

    /// What is published of the drugs and interactants that are removed, by their slugs.
    ///
    /// @param documents of interactants
    private record Interacting(Set<String> drugs, Set<String> documents) {

        /// A drug and the document of an interactant may have one slug: the interactant stays while one of
        /// them does.
        Set<String> without(Set<DocumentName> removed) {
            return slugs(removed)
                    .filter(slug ->
                            !drugs.contains(slug) || removed.contains(new DocumentName(DocumentKind.DRUG, slug)))
                    .filter(slug -> !documents.contains(slug)
                            || removed.contains(new DocumentName(DocumentKind.INTERACTANT, slug)))
                    .collect(toSet());
        }

        private static Stream<String> slugs(Set<DocumentName> removed) {
            return removed.stream()
                    .filter(name -> name.kind() == DocumentKind.INTERACTANT || name.kind() == DocumentKind.DRUG)
                    .map(DocumentName::slug);
        }
    }

    private Interacting interacting(List<Submission> submissions) {
        var slugs = submissions.stream()
                .flatMap(submission -> Interacting.slugs(submission.removed()))
                .collect(toSet());
        return slugs.isEmpty()
                ? new Interacting(Set.of(), Set.of())
                : new Interacting(current(Drug.class, slugs), interactantDocuments(slugs));
    }

    private Set<String> interactantDocuments(Set<String> slugs) {
        return new HashSet<>(session.createNativeQuery("""
            select i.slug from interactant i join revision r on r.id = i.revision_id and r.kind = 'interactant'
            where i.slug = any(cast(:slugs as text[])) and i.superseded_at is null\
            """, String.class)
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
