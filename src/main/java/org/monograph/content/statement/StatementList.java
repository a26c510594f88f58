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

/// Statements of current monographs about one entry of a vocabulary, such as the uses of a condition: in
/// pages, sorted by the name of the drug. One SQL statement loads the pages of all entries with equal
/// arguments.
public final class StatementList<S extends Statement> {

    private static final List<String> SORT_KEYS = List.of("d.sortName", "d.slug", "s.statementKey");

    private final Class<S> kind;
    private final String attribute;
    private final Function<S, String> slug;
    private final String formerJurisdiction;
    private final Batch<PageKey, Page<S>> pages;
    private final Batch<Of, Integer> counts;

    /// The list of one entry.
    ///
    /// @param slug of the entry
    /// @param jurisdiction also includes what applies everywhere; null for all jurisdictions
    public record Of(String slug, Jurisdiction jurisdiction) {}

    private record PageKey(Of of, PageRequest page) {

        /// Pages with equal arguments are loaded together.
        Object arguments() {
            return List.of(Optional.ofNullable(of.jurisdiction), page.first(), page.after());
        }
    }

    /// @param attribute of the statement that contains the slug of the entry
    /// @param slug reads the attribute
    /// @param formerJurisdiction in HQL, the jurisdiction of a row `s` of a build before scopes existed
    public StatementList(Class<S> kind, String attribute, Function<S, String> slug, String formerJurisdiction) {
        this.kind = kind;
        this.attribute = attribute;
        this.slug = slug;
        this.formerJurisdiction = formerJurisdiction;
        this.pages = new Batch<>("pages of " + kind.getSimpleName(), this::pages, null);
        this.counts = new Batch<>("number of " + kind.getSimpleName(), this::counts, 0);
    }

    /// @param first null for the default
    /// @param after cursor of the same list; null for the first page
    public CompletionStage<Page<S>> page(Of of, Integer first, String after, Request request) {
        var page = PageRequest.of(Cursor.list(kind.getSimpleName(), of), SORT_KEYS.size(), first, after);
        return pages.of(request, new PageKey(of, page));
    }

    /// Number of statements on all pages.
    public CompletionStage<Integer> count(Of of, Request request) {
        return counts.of(request, of);
    }

    private Map<PageKey, Page<S>> pages(Set<PageKey> keys) {
        var found = new HashMap<PageKey, Page<S>>();
        keys.stream().collect(groupingBy(PageKey::arguments)).values().forEach(similar -> {
            var rows = rows(
                    similar.getFirst(), similar.stream().map(key -> key.of.slug).toList());
            similar.forEach(key -> found.put(
                    key, Page.of(key.page, rows.getOrDefault(key.of.slug, List.of()), StatementList::sortValues)));
        });
        return found;
    }

    private static List<String> sortValues(Statement statement) {
        return List.of(statement.ofDrug.sortName, statement.ofDrug.slug, statement.statementKey);
    }

    private Map<String, List<S>> rows(PageKey arguments, List<String> slugs) {
        var conditions = conditions(arguments.of.jurisdiction, slugs).after(SORT_KEYS, ">", arguments.page.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        """
                        from %1$s s join fetch s.ofDrug d where s.key in (
                            select numbered.key from (
                                select s.key as key, row_number() over (partition by s.%2$s order by %3$s) as rowNumber
                                from %1$s s join s.ofDrug d where %4$s) numbered
                            where numbered.rowNumber <= :limit)
                        order by %3$s""".formatted(kind.getSimpleName(), attribute, String.join(", ", SORT_KEYS), conditions), kind)
                .setParameter("limit", arguments.page.limit());
        return conditions.bindTo(query).getResultList().stream().collect(groupingBy(slug));
    }

    private Map<Of, Integer> counts(Set<Of> lists) {
        return lists.stream().collect(groupingBy(of -> Optional.ofNullable(of.jurisdiction))).values().stream()
                .flatMap(sameJurisdiction -> counts(sameJurisdiction).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @param lists of the same jurisdiction
    private Map<Of, Integer> counts(List<Of> lists) {
        var bySlug = lists.stream().collect(toMap(Of::slug, identity()));
        var conditions = conditions(lists.getFirst().jurisdiction, List.copyOf(bySlug.keySet()));
        var query = Panache.getSession()
                .createSelectionQuery("""
                        select s.%2$s, count(*) from %1$s s join s.ofDrug d where %3$s group by s.%2$s""".formatted(kind.getSimpleName(), attribute, conditions), Object[].class);
        return conditions.bindTo(query).getResultList().stream()
                .collect(toMap(row -> bySlug.get(row[0]), row -> ((Long) row[1]).intValue()));
    }

    private HqlFilter conditions(Jurisdiction jurisdiction, List<String> slugs) {
        return new HqlFilter("d", AsOf.TODAY)
                .and("any_is(:slugs, s.%s)".formatted(attribute), "slugs", slugs.toArray(String[]::new))
                .and(
                        "holds_in(:jurisdictions, s.storedScope, %s)".formatted(formerJurisdiction),
                        "jurisdictions",
                        jurisdiction == null ? null : jurisdiction.names());
    }
}
