package org.monograph.content.change;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Batch;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.Retirement;

/// What a change does with one document, from one version of the change on: write it, retire it, or nothing
/// any more. A save inserts rows; none is changed or deleted.
@Entity
@Description("A document in a change.")
public class Draft extends PanacheEntityBase {

    /// Of a change, with its retirements.
    public static final int MAX_OF_CHANGE = 200;

    /// What changes do in their present version, by row of the change, by kind and slug.
    public static final Batch<Long, List<Draft>> OF_CHANGES =
            new Batch<>("drafts of changes", Draft::ofChanges, List.of());

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Ignore
    public Long row;

    @Ignore
    public Long changeId;

    /// Of the change, from which on it holds.
    @Ignore
    public int version;

    /// As documents have it.
    @Column(name = "kind")
    @Ignore
    public String kindWord;

    @NonNull
    @Description("Slug of the document.")
    public String slug;

    @NonNull
    @Description("Number of the published revision that it was made from. 0 when there was none.")
    public int baseRevision;

    /// JSON of the document. Null when it is retired, or not in the change any more.
    @JdbcTypeCode(SqlTypes.JSON)
    @Ignore
    public String document;

    /// The text that the editor sent. Null when the editor sent JSON.
    @Column(name = "yaml")
    @Ignore
    public String sentYaml;

    /// JSON of how it is retired. Null when it is not.
    @JdbcTypeCode(SqlTypes.JSON)
    @Ignore
    public String retirement;

    @NonNull
    @Description("SHA-256 of the document in its canonical form, in lower-case hexadecimal.")
    public String digest;

    @NonNull
    @Description("What the document is about.")
    public DocumentKind getKind() {
        return DocumentKind.of(kindWord).orElseThrow();
    }

    @Ignore
    public DocumentName name() {
        return new DocumentName(getKind(), slug);
    }

    @Ignore
    public boolean isDocument() {
        return document != null;
    }

    @Ignore
    public boolean isRetirement() {
        return retirement != null;
    }

    /// @param at when it was published; null before
    @Ignore
    public Retirement asRetirement(Instant at) {
        var published = Retirement.of(getKind(), slug, retirement);
        published.at = at;
        return published;
    }

    /// What the change does in its present version, by kind and slug.
    public static List<Draft> of(Change change) {
        return of(change, Integer.MAX_VALUE);
    }

    /// @param version of the change; a later one than the present shows the present
    public static List<Draft> of(Change change, int version) {
        return ofChanges(List.of(change.row), version).getOrDefault(change.row, List.of());
    }

    /// The JSON of documents as they were in earlier versions of their changes. Missing where the change did
    /// not have the document then.
    ///
    /// @param versions of the changes, by draft
    public static Map<Draft, String> documents(Map<Draft, Integer> versions) {
        var drafts = versions.keySet().stream().collect(toMap(draft -> draft.row, identity()));
        return Panache.getSession()
                .createNativeQuery("""
                    select distinct on (n.id) n.id, cast(d.document as text)
                    from unnest(cast(:rows as bigint[]), cast(:versions as integer[])) as n (id, version)
                    join draft o on o.id = n.id
                    join draft d on d.change_id = o.change_id and d.kind = o.kind and d.slug = o.slug
                        and d.version <= n.version
                    order by n.id, d.version desc\
                    """, Object[].class)
                .setParameter(
                        "rows",
                        versions.keySet().stream().map(draft -> draft.row).toArray(Long[]::new))
                .setParameter("versions", versions.values().toArray(Integer[]::new))
                .getResultList()
                .stream()
                .filter(row -> row[1] != null)
                .collect(toMap(row -> drafts.get((Long) row[0]), row -> (String) row[1]));
    }

    /// By row of the change, by kind and slug.
    static Map<Long, List<Draft>> ofChanges(Collection<Long> changes) {
        return ofChanges(changes, Integer.MAX_VALUE);
    }

    private static Map<Long, List<Draft>> ofChanges(Collection<Long> changes, int version) {
        return Panache.getSession()
                .createNativeQuery("""
                    select distinct on (change_id, kind, slug) * from draft
                    where change_id = any(cast(:changes as bigint[])) and version <= :version
                    order by change_id, kind, slug, version desc\
                    """, Draft.class)
                .setParameter("changes", changes.toArray(Long[]::new))
                .setParameter("version", version)
                .getResultList()
                .stream()
                .filter(draft -> draft.isDocument() || draft.isRetirement())
                .collect(groupingBy(draft -> draft.changeId));
    }
}
