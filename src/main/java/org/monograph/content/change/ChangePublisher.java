package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.terms.ContentException;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.Release;

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
        var content = publisher.publish(release(publishedBy, change), drafts.documents(), drafts.retirements());
        step.event().at = content.updatedAt();
    }

    /// Publishes it in a transaction that is rolled back.
    ///
    /// @throws ContentException HAS_PROBLEMS when readers could not be shown it
    public void preview(Change change) {
        var drafts = DraftDocuments.of(change);
        ChangeStep.requireNone(problems.ofContent(drafts));
        publisher.preview(drafts.documents(), drafts.retirements());
    }

    private static Release release(String publishedBy, Change change) {
        return new Release(publishedBy, change.row, change.significance, change.note, null);
    }
}
