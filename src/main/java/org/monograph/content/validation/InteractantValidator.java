package org.monograph.content.validation;

import static java.util.stream.Collectors.toSet;
import static org.monograph.content.statement.ProblemCode.DUPLICATE;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.content.document.Document;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.Membership;
import org.monograph.content.interaction.MissingRecord;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

/// Checks that the interactant with the slug of a published drug is that drug, that classes and ingredients
/// are what they are listed as, and that the interactions of alcohol are written.
@ApplicationScoped
class InteractantValidator {

    private final Session session;

    InteractantValidator(Session session) {
        this.session = session;
    }

    /// Reads what it needs for all submissions; the function checks one.
    Function<Submission, Stream<DocumentFinding>> over(List<Submission> submissions) {
        var interactants = Submission.changed(InteractantDocument.class, submissions);
        var published = new Published(
                slugs("Drug where any_is(:slugs, slug)", noDrugs(interactants)),
                slugs(
                        "Interactant where any_is(:slugs, slug) and kind <> DRUG",
                        Submission.changed(DrugDocument.class, submissions)),
                kinds(interactants),
                new MissingRecord.Published());
        return submission -> findings(submission, published);
    }

    /// What is published of all that submissions name.
    ///
    /// @param drugs slugs
    /// @param others slugs of interactants that are no drugs
    /// @param kinds of interactants, by slug
    private record Published(
            Set<String> drugs,
            Set<String> others,
            Map<String, InteractantKind> kinds,
            MissingRecord.Published records) {}

    private static Stream<DocumentFinding> findings(Submission submission, Published published) {
        var drugs = submission.changed(DrugDocument.class);
        var interactants = submission.changed(InteractantDocument.class);
        return Stream.of(
                        otherSlugs(interactants),
                        namedLikeDrugs(interactants, drugs, published.drugs),
                        taken(drugs, interactants, published.others),
                        memberships(interactants, published.kinds),
                        alcohol(interactants, submission.changed(InteractionDocument.class), published.records))
                .flatMap(findings -> findings);
    }

    private static List<InteractantDocument> noDrugs(List<InteractantDocument> interactants) {
        return interactants.stream()
                .filter(interactant -> interactant.type() != InteractantKind.DRUG)
                .toList();
    }

    private static Stream<DocumentFinding> otherSlugs(List<InteractantDocument> interactants) {
        return interactants.stream()
                .filter(interactant ->
                        interactant.drug() != null && !interactant.drug().equals(interactant.slug()))
                .map(interactant -> finding(
                        interactant,
                        INVALID_VALUE,
                        "drug",
                        "a published drug is the interactant of its own slug; the slug of this document must be "
                                + interactant.drug()));
    }

    private static Stream<DocumentFinding> namedLikeDrugs(
            List<InteractantDocument> interactants, List<DrugDocument> drugs, Set<String> publishedDrugs) {
        var published = new HashSet<>(publishedDrugs);
        published.addAll(drugs.stream().map(DrugDocument::slug).collect(toSet()));
        return noDrugs(interactants).stream()
                .filter(interactant -> published.contains(interactant.slug()))
                .map(interactant -> finding(
                        interactant,
                        INVALID_VALUE,
                        "type",
                        "must be DRUG, because a published drug has this slug; or use another slug"));
    }

    private static Stream<DocumentFinding> taken(
            List<DrugDocument> drugs, List<InteractantDocument> replaced, Set<String> others) {
        var taken = new HashSet<>(others);
        replaced.forEach(interactant -> taken.remove(interactant.slug()));
        return drugs.stream()
                .filter(drug -> taken.contains(drug.slug()))
                .map(drug -> finding(
                        drug,
                        DUPLICATE,
                        "slug",
                        "is the slug of an interactant that is no DRUG, but a published drug can be checked"
                                + " for interactions under its slug; use another slug"));
    }

    /// A membership is in a class exactly when the interactant is a class, because rows do not tell the lists
    /// apart.
    private static Stream<DocumentFinding> memberships(
            List<InteractantDocument> interactants, Map<String, InteractantKind> published) {
        var kinds = new HashMap<>(published);
        interactants.stream()
                .filter(document -> document.type() != null)
                .forEach(document -> kinds.put(document.slug(), document.type()));
        var others = kinds.keySet().stream()
                .filter(slug -> kinds.get(slug) != InteractantKind.DRUG_CLASS)
                .collect(toSet());
        return interactants.stream()
                .flatMap(interactant -> Stream.concat(
                        misplaced(interactant, "memberOf", interactant.memberOf(), others::contains),
                        misplaced(
                                interactant,
                                "ingredients",
                                interactant.ingredients(),
                                slug -> kinds.containsKey(slug) && !others.contains(slug))));
    }

    /// @return of what the interactants belong to, by slug
    private Map<String, InteractantKind> kinds(List<InteractantDocument> interactants) {
        var slugs = interactants.stream()
                .flatMap(document -> Stream.concat(document.memberOf().stream(), document.ingredients().stream()))
                .filter(Objects::nonNull)
                .map(Membership::interactant)
                .distinct()
                .toArray(String[]::new);
        var kinds = new HashMap<String, InteractantKind>();
        if (slugs.length > 0) {
            session.createSelectionQuery(
                            "from Interactant where any_is(:slugs, slug) and " + Publication.CURRENT, Interactant.class)
                    .setParameter("slugs", slugs)
                    .getResultList()
                    .forEach(interactant -> kinds.put(interactant.slug, interactant.kind));
        }
        return kinds;
    }

    private static Stream<DocumentFinding> misplaced(
            InteractantDocument interactant, String list, List<Membership> memberships, Predicate<String> isMisplaced) {
        return memberships.stream()
                .filter(membership -> membership != null && membership.interactant() != null)
                .filter(membership -> isMisplaced.test(membership.interactant()))
                .map(membership -> finding(
                        interactant,
                        INVALID_VALUE,
                        list + "." + membership.interactant(),
                        list.equals("memberOf")
                                ? "is no DRUG_CLASS; what the product contains belongs in ingredients"
                                : "is a DRUG_CLASS; classes belong in memberOf"));
    }

    private static Stream<DocumentFinding> alcohol(
            List<InteractantDocument> interactants,
            List<InteractionDocument> interactions,
            MissingRecord.Published published) {
        var changed = Stream.<Document>concat(interactants.stream(), interactions.stream())
                .toList();
        if (changed.isEmpty()) {
            return Stream.of();
        }
        var rows = interactants.stream()
                .flatMap(document -> document.row().stream())
                .toList();
        var records = interactions.stream()
                .flatMap(document -> document.published(null).stream())
                .toList();
        return MissingRecord.after(published, rows, records).stream()
                .map(missing -> finding(cause(missing, changed), MISSING_VALUE, "slug", missing.message()));
    }

    /// The changed document to report it for: of the class or of alcohol, or else one of the others.
    private static Document cause(MissingRecord missing, List<Document> changed) {
        return Stream.of(missing.drugClass(), missing.alcohol())
                .flatMap(interactant -> changed.stream()
                        .filter(InteractantDocument.class::isInstance)
                        .filter(document -> interactant.slug.equals(document.slug())))
                .findFirst()
                .orElse(changed.getFirst());
    }

    private static DocumentFinding finding(Document document, ProblemCode code, String path, String message) {
        return new DocumentFinding(document, new DocumentProblem(code, path, message));
    }

    /// @param from entity and condition
    private Set<String> slugs(String from, List<? extends Document> documents) {
        return documents.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(session.createSelectionQuery(
                                "select slug from %s and %s".formatted(from, Publication.CURRENT), String.class)
                        .setParameter(
                                "slugs", documents.stream().map(Document::slug).toArray(String[]::new))
                        .getResultList());
    }
}
