package org.monograph.content.search;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.PageInfo;

/// @param search what the page is a part of
/// @param kinds what it was narrowed to; null for all
@Description("A page of what a search found, the best first.")
public record SearchConnection(
        @NonNull @Description("what was found, with its places")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("where the page lies in the result")
        PageInfo pageInfo,

        @Ignore Search search,
        @Ignore List<SearchKind> kinds) {

    static SearchConnection of(Search.Result result, List<SearchKind> kinds) {
        var page = result.page();
        return new SearchConnection(page.edges(SearchEdge::of), page.info(), result.search(), kinds);
    }

    int total(Map<SearchKind, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> kinds == null || kinds.contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
