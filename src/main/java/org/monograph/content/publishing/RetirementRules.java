package org.monograph.content.publishing;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;
import static org.monograph.content.statement.ProblemCode.STILL_REFERENCED;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Term;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;

/// Checks retirements. What another document still names cannot be removed: its readers would follow a link to nothing.
@ApplicationScoped
public class RetirementRules {

    private static final int MAX_NAMED = 5;

    /// Documents that contain one of the slugs as a text of its own: those that readers see, and for entries of
    /// vocabularies earlier revisions too, because readers see these with the present entries.
    private static final String NAMING = """
        select r.kind, r.slug, cast(r.document as text) from revision r
        where jsonb_path_exists(
                r.document, '$.** ? (@ == $slugs[*])', jsonb_build_object('slugs', to_jsonb(cast(:slugs as text[]))))
            and (:earlier or not exists (
                select from revision l where l.kind = r.kind and l.slug = r.slug and l.number > r.number))
            and not exists (select from retirement t where t.kind = r.kind and t.slug = r.slug and t.superseded_at is null
                and t.how = 'REMOVED')
        order by r.kind, r.slug, r.number\
        """;

    /// @param json canonical
    private record Naming(DocumentName name, String json) {}

    private final Session session;

    RetirementRules(Session session) {
        this.session = session;
    }

    /// @param documents that are published with the retirements
    public List<RetirementProblem> problems(List<Retirement> retired, List<Document> documents) {
        var problems = new ArrayList<RetirementProblem>();
        var names = retired.stream().map(Retirement::name).toList();
        var published = Revision.published(names);
        var removed = retired.stream()
                .filter(retirement -> retirement.how == RetirementKind.REMOVED)
                .map(Retirement::name)
                .collect(Collectors.toSet());
        var removals = retired.stream()
                .filter(retirement -> retirement.how == RetirementKind.REMOVED)
                .toList();
        var ofVocabularies = naming(removals, true);
        var ofOthers = naming(removals, false);
        for (var retirement : retired) {
            if (retirement.reason == null || retirement.reason.isBlank()) {
                problems.add(new RetirementProblem(retirement, MISSING_VALUE, "reason", "must not be blank"));
            }
            if (!published.containsKey(retirement.name())) {
                problems.add(new RetirementProblem(
                        retirement,
                        INVALID_VALUE,
                        "slug",
                        "nothing is published under this name, so nothing can be retired"));
            }
            successor(retirement, documents, removed).forEach(problems::add);
            if (retirement.how == RetirementKind.REMOVED) {
                successorOf(retirement).forEach(problems::add);
                stillNamed(retirement, isOfVocabulary(retirement) ? ofVocabularies : ofOthers, documents, removed)
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private static Stream<RetirementProblem> successor(
            Retirement retirement, List<Document> documents, Set<DocumentName> removed) {
        if (retirement.replacedBy == null) {
            return Stream.of();
        }
        var successor = new DocumentName(retirement.getKind(), retirement.replacedBy);
        var isThere = !removed.contains(successor)
                && (isOneOf(successor, documents)
                        || Revision.published(List.of(successor)).containsKey(successor));
        return isThere && !successor.equals(retirement.name())
                ? Stream.of()
                : Stream.of(new RetirementProblem(
                        retirement,
                        UNKNOWN_REFERENCE,
                        "replacedBy",
                        "must be the slug of another published document of this kind"));
    }

    /// Readers of what it takes the place of are sent to it.
    private static Stream<RetirementProblem> successorOf(Retirement retirement) {
        return Retirement.replacedBy(retirement.getKind(), retirement.slug).stream()
                .filter(other -> !other.slug.equals(retirement.slug))
                .map(other -> new RetirementProblem(
                        retirement,
                        STILL_REFERENCED,
                        "",
                        "it takes the place of %s, which was retired".formatted(other.slug)));
    }

    private static boolean isOneOf(DocumentName name, List<Document> documents) {
        return documents.stream().anyMatch(document -> name(document).equals(name));
    }

    private static DocumentName name(Document document) {
        return new DocumentName(DocumentKind.of(document.kind()).orElseThrow(), document.slug());
    }

    private Stream<RetirementProblem> stillNamed(
            Retirement retirement, List<Naming> naming, List<Document> documents, Set<DocumentName> removed) {
        if (retirement.getKind() == DocumentKind.DISCLAIMER) {
            return Stream.of(new RetirementProblem(retirement, STILL_REFERENCED, "", "each monograph needs it"));
        }
        var written = documents.stream().map(RetirementRules::name).collect(Collectors.toSet());
        var isInteractant = isInteractant(retirement);
        var names = naming.stream()
                .filter(other -> !other.name.equals(retirement.name()))
                .filter(other ->
                        isOfVocabulary(retirement) || !removed.contains(other.name) && !written.contains(other.name))
                .filter(other -> other.json.contains('"' + retirement.slug + '"'))
                .filter(other -> References.name(other.json, retirement.name(), isInteractant))
                .map(other -> other.name.kind().word() + " " + other.name.slug())
                .distinct()
                .toList();
        return names.isEmpty() ? Stream.of() : Stream.of(stillNamed(retirement, names));
    }

    private static RetirementProblem stillNamed(Retirement retirement, List<String> names) {
        return new RetirementProblem(
                retirement,
                STILL_REFERENCED,
                "",
                "%d published documents, or earlier revisions of them, name it: %s; it can be WITHDRAWN"
                        .formatted(
                                names.size(), String.join(", ", names.subList(0, Math.min(MAX_NAMED, names.size())))));
    }

    /// A published drug is an interactant, also without a document that says so.
    private static boolean isInteractant(Retirement retirement) {
        var interactant = new DocumentName(DocumentKind.INTERACTANT, retirement.slug);
        return retirement.getKind() == DocumentKind.DRUG
                && !Revision.published(List.of(interactant)).containsKey(interactant);
    }

    private static boolean isOfVocabulary(Retirement retirement) {
        return Term.class.isAssignableFrom(retirement.getKind().entity());
    }

    /// @param retired removals of vocabulary entries, or all others
    private List<Naming> naming(List<Retirement> retired, boolean isVocabulary) {
        var slugs = retired.stream()
                .filter(retirement -> isOfVocabulary(retirement) == isVocabulary)
                .map(retirement -> retirement.slug)
                .toArray(String[]::new);
        return slugs.length == 0
                ? List.of()
                : session
                        .createNativeQuery(NAMING, Object[].class)
                        .setParameter("slugs", slugs)
                        .setParameter("earlier", isVocabulary)
                        .getResultList()
                        .stream()
                        .map(row -> new Naming(
                                new DocumentName(
                                        DocumentKind.of((String) row[0]).orElseThrow(), (String) row[1]),
                                (String) row[2]))
                        .toList();
    }
}
