package org.monograph.content.publishing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.published.ContentPublished;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentName;
import org.monograph.content.search.SearchIndex;
import org.monograph.content.validation.DocumentFinding;
import org.monograph.content.validation.DocumentValidator;
import org.monograph.content.validation.Submission;

/// Publishes documents; no content reaches readers another way. Inserts rows for the new revision of each
/// document and marks the earlier rows as superseded, in one transaction. Publications run one after another.
@ApplicationScoped
public class Publisher {

    /// Name under which the content that comes with the service is published.
    public static final String FIRST_CONTENT = "first-content";

    /// Name under which the documents of a directory are published.
    public static final String DIRECTORY = "directory";

    private final Session session;
    private final Event<ContentPublished> publications;
    private final DocumentValidator validator;
    private final SearchIndex searchIndex;
    private final DrugInteractants interactants;
    private final ContentMeasure measure;
    private final RevisionWriter writer;

    Publisher(
            Session session,
            DocumentValidator validator,
            SearchIndex searchIndex,
            DrugInteractants interactants,
            ContentMeasure measure,
            RevisionWriter writer,
            Event<ContentPublished> publications) {
        this.session = session;
        this.publications = publications;
        this.validator = validator;
        this.searchIndex = searchIndex;
        this.interactants = interactants;
        this.measure = measure;
        this.writer = writer;
    }

    /// Publishes the documents that differ from their latest revision, where the policy allows it.
    ///
    /// @param publishedBy name of the publisher, which revisions store
    /// @throws InvalidContentException when any document has a problem; then none is published
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PublishResult publish(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        var plan = plan(publishedBy, policy, documents);
        var findings = validator.findings(submission(plan));
        if (!findings.isEmpty()) {
            throw new InvalidContentException(findings);
        }
        var content = plan.published() == 0 ? plan.content() : raiseVersion();
        write(Release.of(publishedBy, content), plan.outcomes(), List.of());
        return new PublishResult(plan.outcomes(), content);
    }

    /// Publishes in the transaction of a mutation, which holds the lock.
    ///
    /// @param release with the earliest moment that it may have
    /// @param documents without problems
    /// @return the new state of the content
    @Transactional(Transactional.TxType.MANDATORY)
    public ContentState publish(Release release, List<Document> documents, List<Retirement> retired) {
        var content = raiseVersion(release.moment());
        write(release.at(content.updatedAt()), outcomes(documents), retired);
        return content;
    }

    /// Begins new content in the transaction of a mutation that changes what readers see of earlier
    /// publications.
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew() {
        raiseVersion();
    }

    /// Publishes in a transaction that is rolled back. The content version stays, and sizes and words are
    /// left alone: others wait only for the rows of these documents.
    ///
    /// @param documents without problems
    @Transactional(Transactional.TxType.MANDATORY)
    public void preview(List<Document> documents, List<Retirement> retired) {
        writer.write(Release.ofPreview().at(ContentState.current(session).next()), outcomes(documents), retired);
    }

    private void write(Release release, List<PublishOutcome> outcomes, List<Retirement> retired) {
        var written = writer.write(release, outcomes, retired);
        if (!written.revisions().isEmpty()) {
            measure.measure(written.revisions(), written.kinds());
        }
    }

    private static List<PublishOutcome> outcomes(List<Document> documents) {
        return ReplacePolicy.ANY_REVISION.outcomes(documents, "");
    }

    /// What editors want to publish together.
    public record Proposal(List<Document> documents, List<Retirement> retired) {

        Set<DocumentName> removed() {
            return retired.stream()
                    .filter(retirement -> retirement.how == RetirementKind.REMOVED)
                    .map(Retirement::name)
                    .collect(toSet());
        }
    }

    /// The problems for which documents of editors cannot be published. Only reads. The number of SQL
    /// statements does not depend on the number of proposals.
    ///
    /// @return those of each proposal, in their order
    public List<List<DocumentFinding>> findings(List<Proposal> proposals) {
        var outcomes = outcomes(proposals.stream()
                        .flatMap(proposal -> proposal.documents.stream())
                        .toList())
                .iterator();
        var submissions = new ArrayList<Submission>();
        for (var proposal : proposals) {
            var own = proposal.documents.stream().map(_ -> outcomes.next()).toList();
            submissions.add(new Submission(proposal.documents, published(own), proposal.removed()));
        }
        return validator.findings(submissions);
    }

    /// The problems for which `publish` would refuse the documents. Publishes nothing.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DocumentFinding> findings(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        var plan = plan(publishedBy, policy, documents);
        return validator.findings(submission(plan));
    }

    private PublishResult plan(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        // before anything is read, so that the second of two instances sees what the first has published
        ContentState.lock(session);
        return new PublishResult(policy.outcomes(documents, publishedBy), ContentState.current(session));
    }

    /// Without what editors have retired.
    private static Submission submission(PublishResult plan) {
        var present = plan.outcomes().stream()
                .filter(outcome -> !(outcome instanceof PublishOutcome.Retired))
                .map(PublishOutcome::document)
                .toList();
        return new Submission(present, published(plan.outcomes()), Set.of());
    }

    private static List<Document> published(List<PublishOutcome> outcomes) {
        return outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome::document)
                .toList();
    }

    /// Brings what an older build published up to this build: adds missing search entries, replaces those of
    /// an older format, and measures lists.
    ///
    /// @return the number of documents that have new search entries
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fillSearchIndex() {
        ContentState.lock(session);
        measure.measureLists();
        var filled = searchIndex.fill();
        if (filled > 0) {
            raiseVersion();
        }
        return filled;
    }

    /// Makes the interactants of drugs that an older build published.
    ///
    /// @return the number of new interactants
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fillInteractants() {
        ContentState.lock(session);
        var drugs = interactants.unfinished();
        if (drugs.isEmpty()) {
            return 0;
        }
        var changed = interactants.update(drugs, raiseVersion().updatedAt());
        if (changed.copied() > 0) {
            measure.measureLists();
        }
        return changed.copied() + changed.made();
    }

    private ContentState raiseVersion() {
        return raiseVersion(Instant.EPOCH);
    }

    private ContentState raiseVersion(Instant earliest) {
        var content = ContentState.raise(session, earliest);
        publications.fire(new ContentPublished(content));
        return content;
    }
}
