package org.monograph.content.publishing;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;
import static org.monograph.content.statement.ProblemCode.STILL_REFERENCED;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;

/// Checks retirements. What another document still names cannot be removed: its readers would follow a link to nothing.
@ApplicationScoped
public class RetirementRules {

    private static final int MAX_NAMED = 5;

    /// Current documents that contain the slug as a text of its own.
    private static final String NAMING = """
        select r.kind, r.slug, cast(r.document as text) from revision r
        where jsonb_path_exists(r.document, '$.** ? (@ == $slug)', jsonb_build_object('slug', cast(:slug as text)))
            and not exists (select from revision l where l.kind = r.kind and l.slug = r.slug and l.number > r.number)
            and not exists (select from retirement t where t.kind = r.kind and t.slug = r.slug and t.superseded_at is null
                and t.how = 'REMOVED')
        order by r.kind, r.slug\
        """;

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
                stillNamed(retirement, documents, removed).forEach(problems::add);
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

    private static boolean isOneOf(DocumentName name, List<Document> documents) {
        return documents.stream().anyMatch(document -> name(document).equals(name));
    }

    private static DocumentName name(Document document) {
        return new DocumentName(DocumentKind.of(document.kind()).orElseThrow(), document.slug());
    }

    private Stream<RetirementProblem> stillNamed(
            Retirement retirement, List<Document> documents, Set<DocumentName> removed) {
        var written = documents.stream().map(RetirementRules::name).collect(Collectors.toCollection(HashSet::new));
        var isInteractant = isInteractant(retirement);
        var naming = naming(retirement).entrySet().stream()
                .filter(entry -> !removed.contains(entry.getKey()) && !written.contains(entry.getKey()))
                .filter(entry -> References.name(entry.getValue(), retirement.name(), isInteractant))
                .map(entry ->
                        entry.getKey().kind().word() + " " + entry.getKey().slug())
                .toList();
        return naming.isEmpty()
                ? Stream.of()
                : Stream.of(new RetirementProblem(
                        retirement,
                        STILL_REFERENCED,
                        "",
                        "%d published documents still name it: %s"
                                .formatted(
                                        naming.size(),
                                        String.join(", ", naming.subList(0, Math.min(MAX_NAMED, naming.size()))))));
    }

    /// A published drug is an interactant, also without a document that says so.
    private static boolean isInteractant(Retirement retirement) {
        var interactant = new DocumentName(DocumentKind.INTERACTANT, retirement.slug);
        return retirement.getKind() == DocumentKind.DRUG
                && !Revision.published(List.of(interactant)).containsKey(interactant);
    }

    /// @return JSON by name
    private Map<DocumentName, String> naming(Retirement retirement) {
        return session
                .createNativeQuery(NAMING, Object[].class)
                .setParameter("slug", retirement.slug)
                .getResultList()
                .stream()
                .map(row -> Map.entry(
                        new DocumentName(DocumentKind.of((String) row[0]).orElseThrow(), (String) row[1]),
                        (String) row[2]))
                .filter(entry -> !entry.getKey().equals(retirement.name()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
