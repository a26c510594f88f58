package org.monograph.content.change;

import static org.monograph.content.statement.ProblemCode.EMPTY;
import static org.monograph.content.statement.ProblemCode.NOTE_MISSING;
import static org.monograph.content.statement.ProblemCode.NOT_APPROVED;
import static org.monograph.content.statement.ProblemCode.OUTDATED_BASE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.RetirementRules;
import org.monograph.content.publishing.Revision;
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
        var problems = new ArrayList<Problem>();
        if (!state.status().isApproved()) {
            problems.add(Problem.ofChange(NOT_APPROVED, "no reviewer has approved this version"));
        }
        problems.addAll(unfinished(change, drafts.rows()));
        outdated(drafts).forEach(problems::add);
        ofContent(drafts).forEach(problems::add);
        return problems.stream().limit(Problem.MAX_OF_CHANGE).toList();
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

    private static Stream<Problem> outdated(DraftDocuments drafts) {
        var published = Revision.published(drafts.names());
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

    /// The problems of what readers would see.
    List<Problem> ofContent(DraftDocuments drafts) {
        var findings = publisher.findings(drafts.documents(), drafts.retirements());
        var retired = retirements.problems(drafts.retirements(), drafts.documents()).stream()
                .map(problem -> new Problem(
                        problem.code(),
                        problem.retirement().getKind(),
                        problem.retirement().slug,
                        problem.path(),
                        null,
                        problem.message()));
        return Stream.concat(drafts.problems(findings), retired).toList();
    }
}
