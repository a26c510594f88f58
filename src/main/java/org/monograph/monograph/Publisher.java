package org.monograph.monograph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.monograph.schema.Publication;

/// The one door through which content reaches readers. It inserts rows for the new revision of each document and marks
/// the ones before as superseded, all in one transaction, one publication at a time.
@ApplicationScoped
class Publisher {

    /// Any number that nothing else in the database locks.
    private static final long LOCK = 0x4d6f6e6f67726170L;

    private final Session session;
    private final DocumentValidator validator;

    Publisher(Session session, DocumentValidator validator) {
        this.session = session;
        this.validator = validator;
    }

    /// What a publication may take the place of.
    enum Replacing {
        ANY_REVISION,
        /// and leaves alone what somebody else published last, or what an older service would turn back
        OWN_REVISIONS
    }

    /// Publishes what differs from its latest revision.
    ///
    /// @param source who publishes
    /// @throws InvalidContentException when a document has a problem; then none is published
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<PublishOutcome> publish(String source, Replacing replacing, List<Document> documents) {
        require(validator.problems(documents));
        // before anything is read, so that of two instances the second sees what the first has published
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        var publishing = new Publishing(source, replacing);
        var outcomes = documents.stream().map(publishing::publish).toList();
        require(validator.missingReferences(documents));
        return outcomes;
    }

    private static void require(List<Finding> none) {
        if (!none.isEmpty()) {
            throw new InvalidContentException(none);
        }
    }

    /// One run of the publisher, with one moment for all that it publishes.
    private final class Publishing {

        private final String source;
        private final Replacing replacing;
        private Instant moment;

        private Publishing(String source, Replacing replacing) {
            this.source = source;
            this.replacing = replacing;
        }

        private PublishOutcome publish(Document document) {
            var canonical = DocumentFormat.canonical(document);
            var digest = DocumentFormat.digest(canonical);
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
            return insert(
                    document,
                    canonical,
                    digest,
                    latest.map(Revision.Head::number).orElse(0) + 1);
        }

        private PublishOutcome insert(Document document, String canonical, String digest, int number) {
            var revision = new Revision();
            revision.kind = document.kind();
            revision.slug = document.slug();
            revision.number = number;
            revision.source = source;
            revision.document = canonical;
            revision.digest = digest;
            revision.publishedAt = moment();
            revision.persist();
            replaceRows(document, revision);
            return new PublishOutcome.Published(document, revision.number);
        }

        private void replaceRows(Document document, Revision revision) {
            session.createMutationQuery("""
                            update %s set publication.supersededAt = :moment where slug = :slug and %s""".formatted(document.entity().getSimpleName(), Publication.CURRENT))
                    .setParameter("moment", moment)
                    .setParameter("slug", document.slug())
                    .executeUpdate();
            document.published(new Publication(revision.id, revision.number, moment, null))
                    .forEach(session::persist);
            // or each query that follows would first look through all rows for what it has to write
            session.flush();
            session.clear();
        }

        /// The database's time, later than every publication before even where its clock was set back.
        private Instant moment() {
            if (moment == null) {
                moment = session.createNativeQuery("""
                                update content_version
                                set version = version + 1, updated_at = greatest(clock_timestamp(), updated_at + interval '1 microsecond')
                                returning updated_at""", Instant.class).getSingleResult();
            }
            return moment;
        }
    }
}
