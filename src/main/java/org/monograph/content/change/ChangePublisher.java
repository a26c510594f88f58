package org.monograph.content.change;

import static java.util.stream.Collectors.toSet;
import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.terms.ContentException;
import org.monograph.content.document.Document;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.Release;
import org.monograph.content.publishing.Retirement;
import org.monograph.content.statement.ProblemCode;
import org.monograph.content.validation.MissingSources;

/// Publishes changes: for good, or for a preview.
@ApplicationScoped
public class ChangePublisher {

    private final ChangeProblems problems;
    private final Publisher publisher;

    ChangePublisher(ChangeProblems problems, Publisher publisher) {
        this.problems = problems;
        this.publisher = publisher;
    }

    /// @param publishedBy name of the publisher
    /// @throws ContentException HAS_PROBLEMS when something stands against it
    void publish(ChangeStep step, String publishedBy) {
        var change = step.change();
        var drafts = DraftDocuments.of(change);
        ChangeStep.requireNone(problems.of(change, step.state(), drafts));
        if (!Changes.digest(drafts.rows()).equals(step.state().approved()) || !drafts.areAsSaved()) {
            throw new ContentException(
                    EDIT_CONFLICT, "the drafts are not those that were approved: approve them again");
        }
        var content = publisher.publish(release(publishedBy, step), drafts.documents(), drafts.retirements());
        step.event().at = content.updatedAt();
    }

    /// Publishes it in a transaction that is rolled back. A draft need not be finished for that.
    ///
    /// @return the problems of the documents that are shown
    /// @throws ContentException HAS_PROBLEMS when readers could not be shown it
    public List<Problem> preview(Change change) {
        var drafts = DraftDocuments.of(change);
        ChangeStep.requireNone(drafts.formatErrors());
        var found = problems.ofContent(List.of(drafts)).getFirst();
        // what is missing may be what the change retires
        ChangeStep.requireNone(found.stream()
                .filter(problem ->
                        !problem.isShowable() || !drafts.retirements().isEmpty())
                .toList());
        var shown = MissingSources.filled(drafts.documents(), document -> unsourced(document, found));
        show(shown, drafts.retirements(), found);
        return found;
    }

    private static Set<String> unsourced(Document document, List<Problem> found) {
        return found.stream()
                .filter(problem -> problem.code() == ProblemCode.MISSING_CITATION)
                .filter(problem -> problem.kind().word().equals(document.kind())
                        && problem.slug().equals(document.slug()))
                .map(Problem::path)
                .collect(toSet());
    }

    private void show(List<Document> documents, List<Retirement> retired, List<Problem> found) {
        try {
            publisher.preview(documents, retired);
        } catch (PersistenceException e) {
            if (found.isEmpty() || SqlFailure.isTemporary(e) || SqlFailure.isDuplicate(e)) {
                throw e;
            }
            ChangeStep.requireNone(found); // a table does not allow the value
        }
    }

    /// Not before the last event, also when the clock was set back since.
    private static Release release(String publishedBy, ChangeStep step) {
        var change = step.change();
        return new Release(publishedBy, change.row, change.significance, change.note, step.event().at);
    }
}
