package org.monograph.content.change;

import static org.monograph.content.statement.ProblemCode.EMPTY;
import static org.monograph.content.statement.ProblemCode.NOTE_MISSING;
import static org.monograph.content.statement.ProblemCode.NOT_APPROVED;
import static org.monograph.content.statement.ProblemCode.OUTDATED_BASE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.RetirementRules;
import org.monograph.content.publishing.RetirementRules.RetirementProblem;
import org.monograph.content.publishing.Revisions;
import org.monograph.content.publishing.Significance;

/// Finds what stands against publishing a change. Only reads.
@ApplicationScoped
public class ChangeProblems {

    private final Publisher publisher;
    private final RetirementRules retirements;

    ChangeProblems(Publisher publisher, RetirementRules retirements) {
        this.publisher = publisher;
        this.retirements = retirements;
    }

    /// Empty for a change that is published or discarded.
    public List<Problem> of(Change change, ChangeState state) {
        return state.status().isOpen() ? of(change, state, DraftDocuments.of(change)) : List.of();
    }

    List<Problem> of(Change change, ChangeState state, DraftDocuments drafts) {
        return of(List.of(new Open(change, state, drafts))).getFirst();
    }

    /// The number of SQL statements depends on the number of documents, in hundreds, and not on that of
    /// changes.
    public Map<Change, List<Problem>> of(Collection<Change> changes) {
        var rows = changes.stream()
                .filter(change -> change.status.isOpen())
                .map(change -> change.row)
                .toList();
        var events = ChangeEvent.ofChanges(rows);
        var drafts = Draft.ofChanges(rows);
        var problems = new HashMap<Change, List<Problem>>();
        for (var part : parts(changes, drafts)) {
            var open = part.stream()
                    .map(change -> new Open(
                            change,
                            ChangeState.of(events.get(change.row)),
                            DraftDocuments.of(drafts.getOrDefault(change.row, List.of()))))
                    .toList();
            var found = of(open).iterator();
            part.forEach(change -> problems.put(change, found.next()));
        }
        return problems;
    }

    /// The open changes, in parts: documents that are read need several times the memory of their texts.
    private static List<List<Change>> parts(Collection<Change> changes, Map<Long, List<Draft>> drafts) {
        var parts = new ArrayList<List<Change>>();
        var documents = Draft.MAX_OF_CHANGE;
        for (var change : changes) {
            if (change.status.isOpen()) {
                documents += drafts.getOrDefault(change.row, List.of()).size();
                if (documents > Draft.MAX_OF_CHANGE || parts.isEmpty()) {
                    parts.add(new ArrayList<>());
                    documents = drafts.getOrDefault(change.row, List.of()).size();
                }
                parts.getLast().add(change);
            }
        }
        return parts;
    }

    /// A change that could still be published.
    private record Open(Change change, ChangeState state, DraftDocuments drafts) {}

    private List<List<Problem>> of(List<Open> changes) {
        var ofContent = ofContent(changes.stream().map(Open::drafts).toList());
        var published = Revisions.published(
                changes.stream().flatMap(open -> open.drafts.names().stream()).collect(Collectors.toSet()));
        return IntStream.range(0, changes.size())
                .mapToObj(place -> Stream.of(
                                notApproved(changes.get(place).state),
                                unfinished(
                                        changes.get(place).change,
                                        changes.get(place).drafts.rows())
                                        .stream(),
                                outdated(changes.get(place).drafts, published),
                                ofContent.get(place).stream())
                        .flatMap(problems -> problems)
                        .limit(Problem.MAX_OF_CHANGE)
                        .toList())
                .toList();
    }

    private static Stream<Problem> notApproved(ChangeState state) {
        return state.status().isApproved()
                ? Stream.of()
                : Stream.of(Problem.ofChange(NOT_APPROVED, "no reviewer has approved this version"));
    }

    /// Why a reviewer should not be asked yet.
    static List<Problem> unfinished(Change change, List<Draft> drafts) {
        var problems = new ArrayList<Problem>();
        if (drafts.isEmpty()) {
            problems.add(Problem.ofChange(EMPTY, "it has no document"));
        }
        if (change.significance != Significance.ROUTINE
                && change.note == null
                && drafts.stream().anyMatch(Draft::isDocument)) {
            problems.add(Problem.ofChange(
                    NOTE_MISSING, "readers have to be told what changes; or its significance is ROUTINE"));
        }
        return problems;
    }

    private static Stream<Problem> outdated(DraftDocuments drafts, Map<DocumentName, Integer> published) {
        return drafts.rows().stream()
                .filter(draft -> draft.baseRevision != published.getOrDefault(draft.name(), 0))
                .map(draft -> new Problem(
                        OUTDATED_BASE,
                        draft.getKind(),
                        draft.slug,
                        "",
                        null,
                        "revision %d is published by now, and it was made from revision %d"
                                .formatted(published.getOrDefault(draft.name(), 0), draft.baseRevision)));
    }

    /// The problems of what readers would see, of each change, in their order.
    List<List<Problem>> ofContent(List<DraftDocuments> changes) {
        var proposals = changes.stream().map(DraftDocuments::proposal).toList();
        var findings = publisher.findings(proposals);
        var retired = retirements.problems(proposals);
        return IntStream.range(0, changes.size())
                .mapToObj(place -> Stream.concat(
                                changes.get(place).problems(findings.get(place)),
                                retired.get(place).stream().map(ChangeProblems::ofRetirement))
                        .toList())
                .toList();
    }

    private static Problem ofRetirement(RetirementProblem problem) {
        return new Problem(
                problem.code(),
                problem.retirement().getKind(),
                problem.retirement().slug,
                problem.path(),
                null,
                problem.message());
    }
}
