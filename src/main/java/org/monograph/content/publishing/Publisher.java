package org.monograph.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.published.ContentPublished;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.search.SearchIndex;
import org.monograph.content.validation.DocumentFinding;
import org.monograph.content.validation.DocumentValidator;

/// Publishes documents; no content reaches readers another way. Inserts rows for the new revision of each
/// document and marks the earlier rows as superseded, in one transaction. Publications run one after another.
@ApplicationScoped
public class Publisher {

    /// An arbitrary number; nothing else locks it.
    private static final long LOCK = 0x4d6f6e6f67726170L;

    private final Session session;
    private final Event<ContentPublished> publications;
    private final DocumentValidator validator;
    private final SearchIndex searchIndex;
    private final DrugInteractants interactants;
    private final ContentMeasure measure;

    Publisher(
            Session session,
            DocumentValidator validator,
            SearchIndex searchIndex,
            DrugInteractants interactants,
            ContentMeasure measure,
            Event<ContentPublished> publications) {
        this.session = session;
        this.publications = publications;
        this.validator = validator;
        this.searchIndex = searchIndex;
        this.interactants = interactants;
        this.measure = measure;
    }

    /// Publishes the documents that differ from their latest revision, where the policy allows it.
    ///
    /// @param publishedBy name of the publisher, which revisions store
    /// @throws InvalidContentException when any document has a problem; then none is published
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PublishResult publish(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        var plan = plan(publishedBy, policy, documents);
        var findings = validator.findings(documents, changed(plan));
        if (!findings.isEmpty()) {
            throw new InvalidContentException(findings);
        }
        var content = plan.published() == 0 ? plan.content() : raiseVersion();
        new Insertion(publishedBy, content.updatedAt()).insert(plan.outcomes());
        return new PublishResult(plan.outcomes(), content);
    }

    /// The problems for which `publish` would refuse the documents. Publishes nothing.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DocumentFinding> findings(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        return validator.findings(documents, changed(plan(publishedBy, policy, documents)));
    }

    private PublishResult plan(String publishedBy, ReplacePolicy policy, List<Document> documents) {
        lock(); // before anything is read, so that the second of two instances sees what the first has published
        var outcomes = documents.stream()
                .map(document -> policy.outcome(document, publishedBy))
                .toList();
        return new PublishResult(outcomes, ContentState.current(session));
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
        lock();
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
        lock();
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

    private void lock() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /// Inserts the rows of one publication, all with the same time.
    private final class Insertion {

        private final String publishedBy;
        private final Instant moment;
        private final List<Long> revisions = new ArrayList<>();
        private final Set<Class<? extends Published>> kinds = new HashSet<>();
        private final Set<String> interacting = new HashSet<>();

        private Insertion(String publishedBy, Instant moment) {
            this.publishedBy = publishedBy;
            this.moment = moment;
        }

        private void insert(List<PublishOutcome> outcomes) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof PublishOutcome.Published(var document, var number)) {
                    replaceRows(document, insertRevision(document, number));
                }
            });
            if (!interacting.isEmpty()
                    && interactants.update(interacting, moment).copied() > 0) {
                kinds.add(Interactant.class);
            }
            if (!revisions.isEmpty()) {
                measure.measure(revisions, kinds);
            }
        }

        private Revision insertRevision(Document document, int number) {
            var revision = new Revision();
            revision.kind = document.kind();
            revision.slug = document.slug();
            revision.number = number;
            revision.publishedBy = publishedBy;
            revision.document = DocumentFormat.canonical(document);
            revision.digest = DocumentFormat.digest(revision.document);
            revision.publishedAt = moment;
            revision.persist();
            revisions.add(revision.id);
            kinds.add(document.entity());
            if (document instanceof DrugDocument || document instanceof InteractantDocument) {
                interacting.add(document.slug());
            }
            return revision;
        }

        private void replaceRows(Document document, Revision revision) {
            session.createMutationQuery("""
                update %s set publication.supersededAt = :moment where slug = :slug and %s\
                """.formatted(document.entity().getSimpleName(), Publication.CURRENT))
                    .setParameter("moment", moment)
                    .setParameter("slug", document.slug())
                    .executeUpdate();
            var rows = document.published(new Publication(revision.id, revision.number, moment, null));
            rows.forEach(session::persist);
            searchIndex.replace(rows);
            session.flush();
            session.clear(); // else each later query checks all rows for changes
        }
    }
}
