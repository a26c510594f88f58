package org.monograph.content.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /// Documents whose rows are inserted together.
    private static final int CHUNK = 100;

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
        var published = outcomes.stream()
                .filter(PublishOutcome.Published.class::isInstance)
                .map(PublishOutcome.Published.class::cast)
                .toList();
        for (int from = 0; from < published.size(); from += CHUNK) {
            write(release, published.subList(from, Math.min(from + CHUNK, published.size())), written);
        }
        published.stream()
                .map(PublishOutcome::document)
                .filter(document -> document instanceof DrugDocument || document instanceof InteractantDocument)
                .forEach(document -> interacting.add(document.slug()));
        retirements.unnameDrugs(retired, release.moment());
        if (!interacting.isEmpty()
                && interactants.update(interacting, release.moment()).copied() > 0) {
            written.kinds.add(Interactant.class);
        }
        return written;
    }

    private void write(Release release, List<PublishOutcome.Published> published, Written written) {
        var documents = published.stream().map(PublishOutcome::document).toList();
        retirements.end(documents, release.moment());
        supersedeRows(documents, release.moment());
        var rows = published.stream()
                .flatMap(one -> rows(one, release, written).stream())
                .toList();
        rows.stream()
                .collect(groupingBy(Object::getClass, LinkedHashMap::new, toList())) // one statement for each class
                .values()
                .forEach(sameKind -> sameKind.forEach(session::persist));
        searchIndex.replace(rows);
        if (!release.isPreview()) {
            searchIndex.addWords(rows);
        }
        session.flush();
        session.clear(); // else each later query checks all rows for changes
    }

    private void supersedeRows(List<Document> documents, Instant moment) {
        documents.stream()
                .collect(groupingBy(Document::entity, LinkedHashMap::new, mapping(Document::slug, toList())))
                .forEach((entity, slugs) -> session.createMutationQuery(
                                """
                    update %s set publication.supersededAt = :moment where any_is(:slugs, slug) and %s\
                    """.formatted(entity.getSimpleName(), Publication.CURRENT))
                        .setParameter("moment", moment)
                        .setParameter("slugs", slugs.toArray(String[]::new))
                        .executeUpdate());
    }

    private static List<? extends Published> rows(
            PublishOutcome.Published published, Release release, Written written) {
        var document = published.document();
        var revision = insertRevision(document, published.revision(), release);
        written.revisions.add(revision.row);
        written.kinds.add(document.entity());
        return document.published(new Publication(revision.row, revision.number, revision.publishedAt, null));
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
}
