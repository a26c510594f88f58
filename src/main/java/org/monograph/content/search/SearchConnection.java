package org.monograph.content.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.PageInfo;

/// @param search the search with this page in its result
/// @param kinds the kinds that the client requested; null for all
@Description("A page of the result of a search, best match first.")
public record SearchConnection(
        @NonNull @Description("The entries of this page, with cursors.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("The position of the page in the result.")
        PageInfo pageInfo,

        @Description(
                "The text with corrected words, when entries were searched for with these. Null when no word was corrected.")
        String correctedTo,

        @NonNull
        @Description(
                "Words that no entry has and that are no common English words, such as the name of a drug that we have no"
                        + " monograph of; in lower case. When the text names a danger, all names of such drugs are among them, and the result has"
                        + " entries about our drugs only if it also names one of these. Empty when the text has operators.")
        List<@NonNull String> unknownWords,

        @Ignore Search search,
        @Ignore List<SearchKind> kinds) {

    static SearchConnection of(Search.Result result, List<SearchKind> kinds) {
        var page = result.page();
        var search = result.search();
        return new SearchConnection(
                page.edges(SearchEdge::of),
                page.info(),
                search.correctedText(),
                search.words().unknown(),
                search,
                kinds);
    }

    int total(List<SearchFacet> facets) {
        return facets.stream()
                .filter(facet -> kinds == null || kinds.contains(facet.kind()))
                .mapToInt(SearchFacet::count)
                .sum();
    }
}
