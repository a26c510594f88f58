package org.monograph.content.publishing;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;
import static org.monograph.content.statement.ProblemCode.STILL_REFERENCED;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Term;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.statement.ProblemCode;

/// Checks retirements. What another document still names cannot be removed: its readers would follow a link
/// to nothing.
@ApplicationScoped
public class RetirementRules {

    private static final int MAX_NAMED = 5;

    /// Documents that contain one of the slugs as a text of its own: those that readers see, and for entries
    /// of vocabularies earlier revisions too, because readers see these with the present entries.
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

    /// @param path within the retirement
    public record RetirementProblem(Retirement retirement, ProblemCode code, String path, String message) {}

    private final Session session;

    RetirementRules(Session session) {
        this.session = session;
    }

    /// What is published of all that retirements name.
    ///
    /// @param revisions numbers of the published ones
    /// @param replaced what was retired and has a successor
    /// @param ofVocabularies documents that name removed entries of vocabularies
    /// @param ofOthers documents that name other removed documents
    private record Known(
            Map<DocumentName, Integer> revisions,
            List<Retirement> replaced,
            List<Naming> ofVocabularies,
            List<Naming> ofOthers) {}

    /// The number of SQL statements does not depend on the number of proposals.
    ///
    /// @return the problems of each proposal, in their order
    public List<List<RetirementProblem>> problems(List<Publisher.Proposal> proposals) {
        var retired = proposals.stream()
                .flatMap(proposal -> proposal.retired().stream())
                .toList();
        if (retired.isEmpty()) {
            return proposals.stream().map(_ -> List.<RetirementProblem>of()).toList();
        }
        var known = known(retired);
        return proposals.stream()
                .map(proposal -> proposal.retired().stream()
                        .flatMap(retirement -> problems(retirement, proposal, known))
                        .toList())
                .toList();
    }

    private Known known(List<Retirement> retired) {
        var removals = retired.stream().filter(RetirementRules::isRemoval).toList();
        return new Known(
                Revisions.published(
                        retired.stream().flatMap(RetirementRules::names).collect(Collectors.toSet())),
                Retirement.replacedBy(
                        removals.stream().map(retirement -> retirement.slug).toList()),
                naming(removals, true),
                naming(removals, false));
    }

    private static boolean isRemoval(Retirement retirement) {
        return retirement.how == RetirementKind.REMOVED;
    }

    private static Stream<DocumentName> names(Retirement retirement) {
        return Stream.concat(
                Stream.of(retirement.name(), new DocumentName(DocumentKind.INTERACTANT, retirement.slug)),
                Stream.ofNullable(retirement.replacedBy).map(slug -> new DocumentName(retirement.getKind(), slug)));
    }

    private static Stream<RetirementProblem> problems(Retirement retirement, Publisher.Proposal proposal, Known known) {
        var problems = new ArrayList<RetirementProblem>();
        if (retirement.reason == null || retirement.reason.isBlank()) {
            problems.add(new RetirementProblem(retirement, MISSING_VALUE, "reason", "must not be blank"));
        }
        if (!known.revisions.containsKey(retirement.name())) {
            problems.add(new RetirementProblem(
                    retirement,
                    INVALID_VALUE,
                    "slug",
                    "nothing is published under this name, so nothing can be retired"));
        }
        successor(retirement, proposal, known).forEach(problems::add);
        if (isRemoval(retirement)) {
            emergencySuccessor(retirement).forEach(problems::add);
            successorOf(retirement, known).forEach(problems::add);
            stillNamed(retirement, proposal, known).forEach(problems::add);
        }
        return problems.stream();
    }

    private static Stream<RetirementProblem> successor(
            Retirement retirement, Publisher.Proposal proposal, Known known) {
        if (retirement.replacedBy == null) {
            return Stream.of();
        }
        var successor = new DocumentName(retirement.getKind(), retirement.replacedBy);
        var isThere = !proposal.removed().contains(successor)
                && (isOneOf(successor, proposal.documents()) || known.revisions.containsKey(successor));
        return isThere && !successor.equals(retirement.name())
                ? Stream.of()
                : Stream.of(new RetirementProblem(
                        retirement,
                        UNKNOWN_REFERENCE,
                        "replacedBy",
                        "must be the slug of another published document of this kind"));
    }

    /// A search for an overdose must not find nothing: there is always another advice in its place, so the
    /// last one stays.
    private static Stream<RetirementProblem> emergencySuccessor(Retirement retirement) {
        return retirement.getKind() == DocumentKind.EMERGENCY && retirement.replacedBy == null
                ? Stream.of(new RetirementProblem(
                        retirement,
                        MISSING_VALUE,
                        "replacedBy",
                        "people in danger look for it: name the advice that takes its place; or it can be WITHDRAWN"))
                : Stream.of();
    }

    /// Readers of what it takes the place of are sent to it.
    private static Stream<RetirementProblem> successorOf(Retirement retirement, Known known) {
        return known.replaced.stream()
                .filter(other -> retirement.name().equals(new DocumentName(other.getKind(), other.replacedBy)))
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

    private static Stream<RetirementProblem> stillNamed(
            Retirement retirement, Publisher.Proposal proposal, Known known) {
        if (retirement.getKind() == DocumentKind.DISCLAIMER) {
            return Stream.of(new RetirementProblem(retirement, STILL_REFERENCED, "", "each monograph needs it"));
        }
        var changed = proposal.documents().stream().map(RetirementRules::name).collect(Collectors.toSet());
        changed.addAll(proposal.removed());
        var isInteractant = isInteractant(retirement, known);
        var names = (isOfVocabulary(retirement) ? known.ofVocabularies : known.ofOthers)
                .stream()
                        .filter(other -> !other.name.equals(retirement.name()))
                        .filter(other -> isOfVocabulary(retirement) || !changed.contains(other.name))
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
    private static boolean isInteractant(Retirement retirement, Known known) {
        return retirement.getKind() == DocumentKind.DRUG
                && !known.revisions.containsKey(new DocumentName(DocumentKind.INTERACTANT, retirement.slug));
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
