package org.monograph.content.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.condition.Condition;
import org.monograph.content.drug.Drug;
import org.monograph.content.emergency.EmergencyAdvice;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.sideeffect.SideEffect;
import org.monograph.content.warning.Warning;

/// Writes the search entries of published rows, in the publisher's transaction.
@ApplicationScoped
public class SearchIndex {

    private static final int CHUNK = 100;

    private final Session session;

    SearchIndex(Session session) {
        this.session = session;
    }

    /// Replaces the entries of documents by those of new revisions.
    ///
    /// @param rows all rows of the new revisions; those that cannot be found by a search are ignored
    public void replace(Collection<? extends Published> rows) {
        var entries =
                rows.stream().flatMap(row -> SearchEntries.of(row).stream()).toList();
        if (!entries.isEmpty()) {
            session.createMutationQuery("delete SearchEntry where any_is(:documents, document)")
                    .setParameter("documents", documents(entries))
                    .executeUpdate();
            entries.forEach(session::persist);
            session.flush();
        }
    }

    /// Adds the words of entries that were replaced, by which typing errors are found. Words belong to no document:
    /// whoever adds one that another transaction is adding waits for it.
    public void addWords(Collection<? extends Published> rows) {
        var entries =
                rows.stream().flatMap(row -> SearchEntries.of(row).stream()).toList();
        if (!entries.isEmpty()) {
            session.createNativeMutationQuery("""
                            insert into search_word
                            select distinct word from search_entry, unnest(tsvector_to_array(words)) word
                            where document = any(cast(:documents as text[])) and word ~ '^[^0-9[:punct:]]{4,40}$'
                            on conflict do nothing""")
                    .setParameter("documents", documents(entries))
                    .executeUpdate();
        }
    }

    private static String[] documents(List<SearchEntry> entries) {
        return entries.stream().map(entry -> entry.document).distinct().toArray(String[]::new);
    }

    /// Makes the missing entries of current rows, and those that an older version of the service made.
    ///
    /// @return the number of documents
    public int fill() {
        return fill(Condition.class, SearchKind.CONDITION)
                + fill(SideEffect.class, SearchKind.SIDE_EFFECT)
                + fill(EmergencyAdvice.class, SearchKind.EMERGENCY)
                + fill(Drug.class, SearchKind.DRUG);
    }

    private int fill(Class<? extends Published> document, SearchKind kind) {
        var missing = session.createSelectionQuery(
                        """
                        select d.key from %s d where d.%s and not exists (
                            from SearchEntry e where e.kind = :kind and e.documentRow = d.key and e.format >= :format)
                        order by d.key""".formatted(document.getSimpleName(), Publication.CURRENT), Long.class)
                .setParameter("kind", kind)
                .setParameter("format", SearchEntry.FORMAT)
                .getResultList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            var keys = missing.subList(from, Math.min(from + CHUNK, missing.size()));
            var rows = kind == SearchKind.DRUG
                    ? drugs(keys)
                    : rows("from %s d where d.key in :keys".formatted(document.getSimpleName()), keys);
            replace(rows);
            addWords(rows);
            session.clear();
        }
        return missing.size();
    }

    private List<Published> drugs(List<Long> keys) {
        return Stream.of(Drug.class, Warning.class, FaqEntry.class)
                .flatMap(kind -> rows(
                        kind == Drug.class
                                ? "from Drug d where d.key in :keys"
                                : "from %s s join fetch s.ofDrug d where d.key in :keys"
                                        .formatted(kind.getSimpleName()),
                        keys)
                        .stream())
                .toList();
    }

    private List<Published> rows(String query, List<Long> keys) {
        return session.createSelectionQuery(query, Published.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}
