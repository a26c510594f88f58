package org.monograph.content.publishing;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.Published;

/// Measures the lists and texts of each publication, in its transaction. The cost of a query is estimated
/// with these sizes before the query is executed.
@Singleton
public class ContentMeasure {

    private static final String DOCUMENTS = """
        insert into content_size (name, items, characters)
        select part.key, max(measured.items), max(measured.characters)
        from revision r
        cross join lateral jsonb_path_query(r.document, 'strict $.** ? (@.type() == "object")') node
        cross join lateral jsonb_each(node) part
        cross join lateral measured_json(part.value) measured
        where r.id = any(cast(:revisions as bigint[]))
        group by part.key
        on conflict (name) do update
        set items = greatest(content_size.items, excluded.items),
            characters = greatest(content_size.characters, excluded.characters)
        where excluded.items > content_size.items or excluded.characters > content_size.characters\
        """;
    private static final String LIST = """
        insert into content_size (name, items, characters)
        select :name, coalesce((%s), 0), 0
        on conflict (name) do update set items = excluded.items where excluded.items > content_size.items\
        """;

    private final Session session;
    private final List<ListBounds> bounds;

    ContentMeasure(Session session, @All List<ListBounds> bounds) {
        this.session = session;
        this.bounds = bounds;
    }

    /// Measures new revisions.
    ///
    /// @param revisions keys of their rows, which must be flushed
    /// @param kinds the entities of their documents
    public void measure(Collection<Long> revisions, Set<Class<? extends Published>> kinds) {
        session.createNativeMutationQuery(DOCUMENTS)
                .setParameter("revisions", revisions.toArray(Long[]::new))
                .executeUpdate();
        measure(bounds.stream().filter(lists -> lists.kinds().stream().anyMatch(kinds::contains)));
    }

    /// Measures the lists that are made from several documents, for content that an older build published.
    public void measureLists() {
        measure(bounds.stream());
    }

    private void measure(Stream<ListBounds> lists) {
        // PostgreSQL overestimates recursive queries: compiling them takes longer than running them
        session.createNativeMutationQuery("set local jit = off").executeUpdate();
        lists.forEach(this::measure);
    }

    private void measure(ListBounds lists) {
        lists.measures()
                .forEach((name, sql) -> session.createNativeMutationQuery(LIST.formatted(sql))
                        .setParameter("name", name)
                        .executeUpdate());
    }
}
