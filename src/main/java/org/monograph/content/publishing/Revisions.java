package org.monograph.content.publishing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeId;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.ReplacePolicy.DigestedDocument;

/// Finds revisions.
public final class Revisions {

    private Revisions() {}

    /// The latest revision of a document, without the document.
    ///
    /// @param changeId null for a document that was written elsewhere
    /// @param isRetired whether the document is retired
    /// @param isEarlier whether any revision has the digest that was asked for
    record Head(int number, String publishedBy, Long changeId, String digest, boolean isRetired, boolean isEarlier) {

        /// Whether a publisher of documents that are written elsewhere published it.
        boolean isBy(String publisher) {
            return changeId == null && publishedBy.equals(publisher);
        }
    }

    /// The latest revisions of documents, by kind and slug. Missing for what was never published.
    static Map<List<String>, Head> latest(Collection<DigestedDocument> documents) {
        return Panache.getSession()
                .createNativeQuery("""
                    select n.kind, n.slug, r.number, r.source, r.change_id, r.digest,
                        exists (select from retirement t
                            where t.kind = n.kind and t.slug = n.slug and t.superseded_at is null),
                        exists (select from revision e
                            where e.kind = n.kind and e.slug = n.slug and e.digest = n.digest)
                    from unnest(cast(:kinds as text[]), cast(:slugs as text[]), cast(:digests as text[]))
                        as n (kind, slug, digest)
                    cross join lateral (select * from revision l
                        where l.kind = n.kind and l.slug = n.slug order by l.number desc limit 1) r\
                    """, Object[].class)
                .setParameter("kinds", array(documents, one -> one.document().kind()))
                .setParameter("slugs", array(documents, one -> one.document().slug()))
                .setParameter("digests", array(documents, DigestedDocument::digest))
                .getResultList()
                .stream()
                .collect(toMap(row -> List.of((String) row[0], (String) row[1]), Revisions::head, (one, _) -> one));
    }

    private static Head head(Object[] row) {
        return new Head(
                (Integer) row[2], (String) row[3], (Long) row[4], (String) row[5], (Boolean) row[6], (Boolean) row[7]);
    }

    private static <T> String[] array(Collection<T> items, Function<T, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }

    /// The revisions with these ids, each once. Ids of nothing are left out.
    public static List<Revision> withIds(Collection<String> ids) {
        return withNodeIds(ids.stream()
                .flatMap(id -> NodeId.decoded(id).stream())
                .filter(id -> id.type().equals("Revision"))
                .collect(toSet()));
    }

    public static List<Revision> withNodeIds(Set<NodeId> ids) {
        var keys = ids.stream().filter(id -> id.key() != null).toList();
        return keys.isEmpty()
                ? List.of()
                : Panache.getSession()
                        .createSelectionQuery(
                                "from Revision where any_is(:slugs, slug) and any_is(:keys, concat(kindWord, '-',"
                                        + " cast(number as String))) order by row",
                                Revision.class)
                        .setParameter("slugs", keys.stream().map(NodeId::slug).toArray(String[]::new))
                        .setParameter("keys", keys.stream().map(NodeId::key).toArray(String[]::new))
                        .getResultList()
                        .stream()
                        .filter(revision -> keys.contains(revision.idIn(AsOf.TODAY)))
                        .toList();
    }

    /// Numbers of the revisions that are published now. Missing for what is not published, or was removed.
    public static Map<DocumentName, Integer> published(Collection<DocumentName> names) {
        return Panache.getSession()
                .createNativeQuery("""
                    select r.kind, r.slug, max(r.number) from revision r
                    join unnest(cast(:kinds as text[]), cast(:slugs as text[])) as n (kind, slug)
                        on n.kind = r.kind and n.slug = r.slug
                    where not exists (select from retirement t where t.kind = r.kind and t.slug = r.slug
                        and t.superseded_at is null and t.how = 'REMOVED')
                    group by r.kind, r.slug\
                    """, Object[].class)
                .setParameter("kinds", array(names, name -> name.kind().word()))
                .setParameter("slugs", array(names, DocumentName::slug))
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> new DocumentName(DocumentKind.of((String) row[0]).orElseThrow(), (String) row[1]),
                        row -> (Integer) row[2]));
    }

    /// Names a revision.
    public record Numbered(DocumentName document, int number) {}

    /// The canonical JSON of revisions. Missing for numbers that no revision has.
    public static Map<Numbered, String> documents(Collection<Numbered> revisions) {
        return Panache.getSession()
                .createNativeQuery("""
                    select r.kind, r.slug, r.number, cast(r.document as text) from revision r
                    join unnest(cast(:kinds as text[]), cast(:slugs as text[]), cast(:numbers as integer[]))
                        as n (kind, slug, number)
                        on n.kind = r.kind and n.slug = r.slug and n.number = r.number\
                    """, Object[].class)
                .setParameter(
                        "kinds", array(revisions, one -> one.document.kind().word()))
                .setParameter("slugs", array(revisions, one -> one.document.slug()))
                .setParameter(
                        "numbers", revisions.stream().map(Numbered::number).toArray(Integer[]::new))
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> new Numbered(
                                new DocumentName(
                                        DocumentKind.of((String) row[0]).orElseThrow(), (String) row[1]),
                                (Integer) row[2]),
                        row -> (String) row[3]));
    }
}
