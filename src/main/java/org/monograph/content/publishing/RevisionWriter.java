package org.monograph.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.search.SearchIndex;

/// Inserts the rows of a publication, all with the same time, and marks the rows as superseded that they replace.
@ApplicationScoped
class RevisionWriter {

    private final Session session;
    private final SearchIndex searchIndex;
    private final DrugInteractants interactants;
    private final Retirements retirements;

    RevisionWriter(Session session, SearchIndex searchIndex, DrugInteractants interactants, Retirements retirements) {
        this.session = session;
        this.searchIndex = searchIndex;
        this.interactants = interactants;
        this.retirements = retirements;
    }

    /// What was inserted.
    ///
    /// @param revisions keys of their rows
    /// @param kinds the entities of their documents
    record Written(List<Long> revisions, Set<Class<? extends Published>> kinds) {}

    /// @param retired what is retired with the documents
    Written write(Release release, List<PublishOutcome> outcomes, List<Retirement> retired) {
        var written = new Written(new ArrayList<>(), new HashSet<>());
        var interacting = new HashSet<>(retirements.apply(retired, release));
        outcomes.forEach(outcome -> {
            if (outcome instanceof PublishOutcome.Published(var document, var number)) {
                retirements.end(document, release.moment());
                var revision = insertRevision(document, number, release);
                written.revisions.add(revision.row);
                written.kinds.add(document.entity());
                replaceRows(document, revision, release.isPreview());
                if (document instanceof DrugDocument || document instanceof InteractantDocument) {
                    interacting.add(document.slug());
                }
            }
        });
        retirements.unnameDrugs(retired, release.moment());
        if (!interacting.isEmpty()
                && interactants.update(interacting, release.moment()).copied() > 0) {
            written.kinds.add(Interactant.class);
        }
        return written;
    }

    private static Revision insertRevision(Document document, int number, Release release) {
        var revision = new Revision();
        revision.kindWord = document.kind();
        revision.slug = document.slug();
        revision.number = number;
        revision.publishedBy = release.publishedBy();
        revision.changeId = release.changeId();
        revision.significance = release.significance();
        revision.firstNote = release.note();
        revision.json = DocumentFormat.canonical(document);
        revision.digest = DocumentFormat.digest(revision.json);
        revision.publishedAt = release.moment();
        revision.persist();
        return revision;
    }

    private void replaceRows(Document document, Revision revision, boolean isPreview) {
        session.createMutationQuery("""
            update %s set publication.supersededAt = :moment where slug = :slug and %s\
            """.formatted(document.entity().getSimpleName(), Publication.CURRENT))
                .setParameter("moment", revision.publishedAt)
                .setParameter("slug", document.slug())
                .executeUpdate();
        var rows = document.published(new Publication(revision.row, revision.number, revision.publishedAt, null));
        rows.forEach(session::persist);
        searchIndex.replace(rows);
        if (!isPreview) {
            searchIndex.addWords(rows);
        }
        session.flush();
        session.clear(); // else each later query checks all rows for changes
    }
}
