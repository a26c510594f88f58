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
import java.util.function.Function;
import java.util.stream.IntStream;
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
        var keys = insertRevisions(published, release);
        written.revisions.addAll(keys);
        documents.forEach(document -> written.kinds.add(document.entity()));
        var rows = IntStream.range(0, keys.size())
                .mapToObj(place -> rows(published.get(place), keys.get(place), release))
                .flatMap(List::stream)
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

    private static List<? extends Published> rows(PublishOutcome.Published published, long key, Release release) {
        return published.document().published(new Publication(key, published.revision(), release.moment(), null));
    }

    /// With one statement, which Hibernate has not for keys that the database makes.
    ///
    /// @return keys, in the order of the documents
    private List<Long> insertRevisions(List<PublishOutcome.Published> published, Release release) {
        var documents = published.stream().map(PublishOutcome::document).toList();
        var texts = documents.stream().map(DocumentFormat::canonical).toList();
        var significance =
                release.significance() == null ? null : release.significance().name();
        return session.createNativeQuery("""
                        with inserted as (
                            insert into revision (
                                kind, slug, number, source, change_id, significance, note, document, digest, published_at)
                            select n.kind, n.slug, n.number, :source, cast(:change as bigint), cast(:significance as text),
                                cast(:note as text), cast(n.document as jsonb), n.digest, :moment
                            from unnest(cast(:kinds as text[]), cast(:slugs as text[]), cast(:numbers as integer[]),
                                cast(:documents as text[]), cast(:digests as text[])) with ordinality
                                as n (kind, slug, number, document, digest, place)
                            order by n.place
                            returning id)
                        select id from inserted order by id""", Long.class)
                .setParameter("source", release.publishedBy())
                .setParameter("change", release.changeId(), Long.class)
                .setParameter("significance", significance, String.class)
                .setParameter("note", release.note(), String.class)
                .setParameter("moment", release.moment())
                .setParameter("kinds", array(documents, Document::kind))
                .setParameter("slugs", array(documents, Document::slug))
                .setParameter(
                        "numbers",
                        published.stream()
                                .map(PublishOutcome.Published::revision)
                                .toArray(Integer[]::new))
                .setParameter("documents", array(texts, Function.identity()))
                .setParameter("digests", array(texts, DocumentFormat::digest))
                .getResultList();
    }

    private static <T> String[] array(List<T> items, Function<T, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }
}
