package org.monograph.content.search;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Nodes;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.base.graph.SearchNode;

@GraphQLApi
public class SearchApi {

    private static final String DEFAULT_FIRST = "10";

    private static final Batch<Search, Map<SearchKind, Integer>> COUNTS = new Batch<>(
            "search counts", searches -> searches.stream().collect(toMap(search -> search, Search::counts)), null);

    private final Nodes nodes;

    public SearchApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @NonNull
    @Description(
            "Everything that has all the words, whatever their endings, case and accents; the last word may be only begun. \"Words in"
                    + " quotes\" have to stand together, `or` asks for either side, and -word for what does not have it. Where less than"
                    + " three things have all words, or none of them answers a danger that the text names, and none of these signs is used,"
                    + " things with at least half of the words are found, and words that look like the ones that nothing has;"
                    + " but of a drug that is none of ours only what has its name. Warnings and answers about a danger that the text names come first."
                    + " Words too common to search for find nothing. Fails with BAD_USER_INPUT for a text, a page size or a cursor that is"
                    + " not allowed.")
    public SearchConnection search(
            @NonNull @Description("what to search for, in 1 to 200 characters") String text,
            @Nullable @Description("only these; null for all, an empty list for none") List<@NonNull SearchKind> kinds,
            @DefaultValue(DEFAULT_FIRST) @Description("how many at most, from 1 to 100") Integer first,
            @Description("cursor of this very search; null for its beginning") String after) {
        var searched = SearchText.of(text);
        var request = PageRequest.of(
                list(searched, kinds),
                SearchHit.PLACE,
                Optional.ofNullable(first).orElse(Integer.valueOf(DEFAULT_FIRST)),
                after);
        return SearchConnection.of(Search.page(searched, kinds, request), kinds);
    }

    /// As cursors have it. The order in which kinds are asked for makes no difference.
    static String list(SearchText text, List<SearchKind> kinds) {
        return Cursor.list(
                "search",
                text.text(),
                kinds == null ? null : kinds.stream().distinct().sorted().toList());
    }

    @NonNull
    @Description("what was found")
    public CompletionStage<@NonNull SearchNode> node(@Source SearchEdge edge) {
        var hit = edge.hit();
        return nodes.of(Request.current(), hit.kind().nodeId(hit.slug(), hit.key()))
                .thenApply(SearchNode.class::cast);
    }

    @NonNull
    @Description("how many things the whole result has, of the kinds asked for")
    public CompletionStage<@NonNull Integer> totalCount(@Source SearchConnection connection) {
        return COUNTS.of(Request.current(), connection.search()).thenApply(connection::total);
    }

    @NonNull
    @Description("how many things of each kind the whole result has, whatever kinds were asked for")
    public CompletionStage<@NonNull List<@NonNull SearchFacet>> facets(@Source SearchConnection connection) {
        return COUNTS.of(Request.current(), connection.search())
                .thenApply(counts -> Stream.of(SearchKind.values())
                        .map(kind -> new SearchFacet(kind, counts.getOrDefault(kind, 0)))
                        .toList());
    }
}
