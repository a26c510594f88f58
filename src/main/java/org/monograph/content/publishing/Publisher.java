package org.monograph.content.publishing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.published.ContentPublished;
import org.monograph.content.document.Document;
import org.monograph.content.search.SearchIndex;
import org.monograph.content.validation.DocumentFinding;
import org.monograph.content.validation.DocumentValidator;

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
        var findings = validator.findings(present(plan), changed(plan));
        if (!findings.isEmpty()) {
            throw new InvalidContentException(findings);
        }
        var content = plan.published() == 0 ? plan.content() : raiseVersion();
        write(Release.of(publishedBy, content), plan.outcomes(), List.of());
        return new PublishResult(plan.outcomes(), content);
    }

    /// Publishes in the transaction of a mutation, which holds the lock.
    ///
    /// @param release without its moment
    /// @param documents without problems
    /// @return the new state of the content
    @Transactional(Transactional.TxType.MANDATORY)
    public ContentState publish(Release release, List<Document> documents, List<Retirement> retired) {
        var content = raiseVersion();
        write(release.at(content.updatedAt()), outcomes(documents), retired);
        return content;
    }

    /// Begins new content in the transaction of a mutation that changes what readers see of earlier publications.
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew() {
        raiseVersion();
    }

    /// Publishes in a transaction that is rolled back. The content version stays, and sizes and words are left alone:
    /// others wait only for the rows of these documents.
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

    /// The problems for which documents of editors cannot be published. Only reads.
    ///
    /// @param retired what is retired with them
    public List<DocumentFinding> findings(List<Document> documents, List<Retirement> retired) {
        var changed = outcomes(documents).stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome::document)
                .toList();
        return validator.findings(
                documents,
                changed,
                retired.stream()
                        .filter(retirement -> retirement.how == RetirementKind.REMOVED)
                        .map(Retirement::name)
                        .collect(toSet()));
    }

    /// The problems for which `publish` would refuse the documents. Publishes nothing.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DocumentFinding> findings(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        var plan = plan(publishedBy, policy, documents);
        return validator.findings(present(plan), changed(plan));
    }

    private PublishResult plan(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        // before anything is read, so that the second of two instances sees what the first has published
        ContentState.lock(session);
        return new PublishResult(policy.outcomes(documents, publishedBy), ContentState.current(session));
    }

    /// Without what editors have retired.
    private static List<Document> present(PublishResult plan) {
        return plan.outcomes().stream()
                .filter(outcome -> !(outcome instanceof PublishOutcome.Retired))
                .map(PublishOutcome::document)
                .toList();
    }

    private static List<Document> changed(PublishResult plan) {
        return plan.outcomes().stream()
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
        var content = ContentState.raise(session);
        publications.fire(new ContentPublished(content));
        return content;
    }
}
