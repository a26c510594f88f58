package org.monograph.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.monograph.base.database.ContentState;
import org.monograph.base.published.ContentPublished;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFinding;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DocumentValidator;
import org.monograph.content.document.InvalidContentException;
import org.monograph.content.search.SearchIndex;

/// The one door through which content reaches readers. It inserts rows for the new revision of each document and marks
/// the ones before as superseded, all in one transaction, one publication at a time.
@ApplicationScoped
public class Publisher {

    /// Any number that nothing else in the database locks.
    private static final long LOCK = 0x4d6f6e6f67726170L;

    private final Session session;
    private final Event<ContentPublished> publications;
    private final DocumentValidator validator;
    private final SearchIndex searchIndex;
    private final ContentMeasure measure;

    Publisher(
            Session session,
            DocumentValidator validator,
            SearchIndex searchIndex,
            ContentMeasure measure,
            Event<ContentPublished> publications) {
        this.session = session;
        this.publications = publications;
        this.validator = validator;
        this.searchIndex = searchIndex;
        this.measure = measure;
    }

    /// What a publication may take the place of.
    public enum Replacing {
        ANY_REVISION,
        /// and leaves alone what somebody else published last, or what an older service would turn back
        OWN_REVISIONS
    }

    /// Publishes what differs from its latest revision.
    ///
    /// @param source who publishes
    /// @throws InvalidContentException when a document has a problem; then none is published
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PublishOutcome> publish(String source, Replacing replacing, List<Document> documents) {
        var publishing = new Publishing(source, replacing);
        var plan = plan(publishing, documents);
        var findings = findings(documents, plan);
        if (!findings.isEmpty()) {
            throw new InvalidContentException(findings);
        }
        plan.forEach(publishing::carryOut);
        publishing.measure();
        return plan;
    }

    /// What `publish` would refuse. Nothing is published.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DocumentFinding> findings(String source, Replacing replacing, List<Document> documents) {
        return findings(documents, plan(new Publishing(source, replacing), documents));
    }

    /// Makes searchable what was published before there was a search, or is searched otherwise by now, and measures
    /// lists of content that an older build published.
    ///
    /// @return how many documents
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

    /// @return the database's time, later than every publication before even where its clock was set back
    private Instant raiseVersion() {
        var raised = session.createNativeQuery("""
                        update content_version
                        set version = version + 1, updated_at = greatest(clock_timestamp(), updated_at + interval '1 microsecond')
                        returning version, token, updated_at""", Object[].class)
                .addScalar("version", Long.class)
                .addScalar("token", UUID.class)
                .addScalar("updated_at", Instant.class)
                .getSingleResult();
        var content = new ContentState((Long) raised[0], (UUID) raised[1], (Instant) raised[2]);
        publications.fire(new ContentPublished(content));
        return content.updatedAt();
    }

    private void lock() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private List<PublishOutcome> plan(Publishing publishing, List<Document> documents) {
        // before anything is read, so that of two instances the second sees what the first has published
        lock();
        return documents.stream().map(publishing::plan).toList();
    }

    /// What is left as it is need not fit to what somebody else has made of the rest.
    private List<DocumentFinding> findings(List<Document> documents, List<PublishOutcome> plan) {
        var published = plan.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome::document)
                .toList();
        return validator.findings(documents, published);
    }

    /// One run of the publisher, with one moment for all that it publishes.
    private final class Publishing {

        private final String source;
        private final Replacing replacing;
        private final List<Long> revisions = new ArrayList<>();
        private final Set<Class<? extends Published>> kinds = new HashSet<>();
        private Instant moment;

        private Publishing(String source, Replacing replacing) {
            this.source = source;
            this.replacing = replacing;
        }

        private PublishOutcome plan(Document document) {
            var digest = DocumentFormat.digest(DocumentFormat.canonical(document));
            var latest = Revision.latest(document);
            if (latest.isPresent() && latest.get().digest().equals(digest)) {
                return new PublishOutcome.Unchanged(document);
            }
            if (replacing == Replacing.OWN_REVISIONS && latest.isPresent()) {
                if (!latest.get().source().equals(source)) {
                    return new PublishOutcome.Left(document, latest.get().source());
                }
                if (Revision.exists(document, digest)) {
                    return new PublishOutcome.Outdated(document);
                }
            }
            return new PublishOutcome.Published(
                    document, latest.map(Revision.Head::number).orElse(0) + 1);
        }

        private void carryOut(PublishOutcome planned) {
            if (planned instanceof PublishOutcome.Published published) {
                insert(published.document(), published.revision());
            }
        }

        private void measure() {
            if (!revisions.isEmpty()) {
                measure.measure(revisions, kinds);
            }
        }

        private void insert(Document document, int number) {
            var revision = new Revision();
            revision.kind = document.kind();
            revision.slug = document.slug();
            revision.number = number;
            revision.source = source;
            revision.document = DocumentFormat.canonical(document);
            revision.digest = DocumentFormat.digest(revision.document);
            revision.publishedAt = moment();
            revision.persist();
            revisions.add(revision.id);
            kinds.add(document.entity());
            replaceRows(document, revision);
        }

        private void replaceRows(Document document, Revision revision) {
            session.createMutationQuery("""
                            update %s set publication.supersededAt = :moment where slug = :slug and %s""".formatted(document.entity().getSimpleName(), Publication.CURRENT))
                    .setParameter("moment", moment)
                    .setParameter("slug", document.slug())
                    .executeUpdate();
            var rows = document.published(new Publication(revision.id, revision.number, moment, null));
            rows.forEach(session::persist);
            searchIndex.replace(rows);
            // or each query that follows would first look through all rows for what it has to write
            session.flush();
            session.clear();
        }

        private Instant moment() {
            if (moment == null) {
                moment = raiseVersion();
            }
            return moment;
        }
    }
}
