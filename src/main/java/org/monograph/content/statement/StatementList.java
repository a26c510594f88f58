package org.monograph.content.statement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.Jurisdiction;

/// What the current monographs state of the entries of a vocabulary, such as the uses of a condition: by the
/// names of the drugs, page by page. One SQL statement answers all entries that are asked for with the same
/// arguments.
public final class StatementList<S extends Statement> {

    private static final List<String> SORT_KEYS = List.of("d.sortName", "d.slug", "s.statementKey");

    private final Class<S> kind;
    private final String about;
    private final Function<S, String> slug;
    private final Batch<Wanted, Page<S>> pages;
    private final Batch<Of, Integer> counts;

    /// The statements of one entry. A null jurisdiction is for all; else what holds there or everywhere.
    public record Of(String slug, Jurisdiction jurisdiction) {}

    private record Wanted(Of of, PageRequest page) {

        /// What has to be alike for one SQL statement.
        Object arguments() {
            return List.of(Optional.ofNullable(of.jurisdiction), page.first(), page.after());
        }
    }

    /// @param about the statement's attribute that holds the entry's slug
    /// @param slug reads it
    public StatementList(Class<S> kind, String about, Function<S, String> slug) {
        this.kind = kind;
        this.about = about;
        this.slug = slug;
        this.pages = new Batch<>("pages of " + kind.getSimpleName(), this::pages, null);
        this.counts = new Batch<>("number of " + kind.getSimpleName(), this::counts, 0);
    }

    /// @param first null for the default
    /// @param after a cursor of this very list; null for its beginning
    public CompletionStage<Page<S>> page(Of of, Integer first, String after, Request request) {
        var page = PageRequest.of(Cursor.list(kind.getSimpleName(), of), SORT_KEYS.size(), first, after);
        return pages.of(request, new Wanted(of, page));
    }

    public CompletionStage<Integer> count(Of of, Request request) {
        return counts.of(request, of);
    }

    private Map<Wanted, Page<S>> pages(Set<Wanted> wanted) {
        var found = new HashMap<Wanted, Page<S>>();
        wanted.stream().collect(groupingBy(Wanted::arguments)).values().forEach(alike -> {
            var rows = rows(
                    alike.getFirst(), alike.stream().map(one -> one.of.slug).toList());
            alike.forEach(one -> found.put(
                    one, Page.of(one.page, rows.getOrDefault(one.of.slug, List.of()), StatementList::position)));
        });
        return found;
    }

    private static List<String> position(Statement statement) {
        return List.of(statement.ofDrug.sortName, statement.ofDrug.slug, statement.statementKey);
    }

    private Map<String, List<S>> rows(Wanted arguments, List<String> slugs) {
        var conditions = conditions(arguments.of.jurisdiction, slugs).after(SORT_KEYS, ">", arguments.page.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        """
                        from %1$s s join fetch s.ofDrug d where s.key in (
                            select placed.key from (
                                select s.key as key, row_number() over (partition by s.%2$s order by %3$s) as place
                                from %1$s s join s.ofDrug d where %4$s) placed
                            where placed.place <= :limit)
                        order by %3$s""".formatted(kind.getSimpleName(), about, String.join(", ", SORT_KEYS), conditions), kind)
                .setParameter("limit", arguments.page.limit());
        return conditions.bindTo(query).getResultList().stream().collect(groupingBy(slug));
    }

    private Map<Of, Integer> counts(Set<Of> wanted) {
        return wanted.stream().collect(groupingBy(of -> Optional.ofNullable(of.jurisdiction))).values().stream()
                .flatMap(alike -> counts(alike).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @param alike with one jurisdiction
    private Map<Of, Integer> counts(List<Of> alike) {
        var bySlug = alike.stream().collect(toMap(Of::slug, identity()));
        var conditions = conditions(alike.getFirst().jurisdiction, List.copyOf(bySlug.keySet()));
        var query = Panache.getSession()
                .createSelectionQuery("""
                        select s.%2$s, count(*) from %1$s s join s.ofDrug d where %3$s group by s.%2$s""".formatted(kind.getSimpleName(), about, conditions), Object[].class);
        return conditions.bindTo(query).getResultList().stream()
                .collect(toMap(row -> bySlug.get(row[0]), row -> ((Long) row[1]).intValue()));
    }

    private HqlFilter conditions(Jurisdiction jurisdiction, List<String> slugs) {
        return new HqlFilter("d", AsOf.TODAY)
                .and("any_is(:slugs, s.%s)".formatted(about), "slugs", slugs.toArray(String[]::new))
                .and("(s.jurisdiction is null or s.jurisdiction = :jurisdiction)", "jurisdiction", jurisdiction);
    }
}
