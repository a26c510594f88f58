package org.monograph.content.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.Nodes;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.graph.SearchNode;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;
import org.monograph.content.emergency.Emergencies;

@GraphQLApi
public class SearchApi {

    private static final String DEFAULT_FIRST = "" + SearchRequest.DEFAULT_FIRST;

    private static final Batch<Search, List<SearchFacet>> COUNTS = new Batch<>(
            "search counts",
            Validity.CONTENT,
            searches -> searches.stream().collect(toMap(identity(), Search::counts)),
            null);

    private final Nodes nodes;

    public SearchApi(Nodes nodes) {
        this.nodes = nodes;
    }

    /// Searches for all texts of an operation.
    private static Batch<SearchRequest, Search.Found> results(Request request) {
        return new Batch<>(
                "searches",
                Validity.CONTENT,
                searches -> searches.stream()
                        .collect(toMap(
                                identity(), search -> Search.find(search, text -> Emergencies.namedIn(text, request)))),
                null);
    }

    @Query
    @ReadsInBatches
    @Description(
            "Finds drugs, conditions, side effects, warnings and questions that contain all words of a text; word endings, case and"
                    + " accents are ignored, and the last word may be incomplete. \"Quoted words\" must occur as a phrase, `or` allows either side, and"
                    + " -word excludes a word. When a text without these operators matches fewer than three entries, or names a danger that none"
                    + " of them is about, the result has entries with at least half of the words instead, after misspelled words are"
                    + " corrected (`correctedTo`); when the text names a known drug without a monograph and none of ours, they must contain that name."
                    + " When the text names a danger, such as an overdose or pregnancy, warnings and answers about it come first;"
                    + " when it also has a word that is not known (`unknownWords`) or names another substance, such as iron, none of our"
                    + " drugs answers unless it is named. When the text names a drug and a side effect that is recorded for it, the side"
                    + " effect comes first, unless an entry of the drug is about a danger in the text."
                    + " When the text names a crisis, such as thoughts of suicide, too much that was taken, a child that swallowed"
                    + " something, or somebody who does not breathe, the advice for it (`EmergencyAdvice`) comes before everything else, whatever"
                    + " else the text has; only `kinds` without EMERGENCY leaves it out."
                    + " The result is empty when all words are too common to search for. Null when it fails, with BAD_USER_INPUT when the"
                    + " text, the page size or the cursor is not allowed.")
    public CompletionStage<SearchConnection> search(
            @NonNull @Description("The text to search for, from 1 to 200 characters, without control characters.")
                    String text,
            @Nullable @Description("Only entries of these kinds. Null for all kinds; an empty list for none.")
                    List<@NonNull SearchKind> kinds,
            @DefaultValue(DEFAULT_FIRST) @Description("The maximum number of entries on the page, from 1 to 100.")
                    Integer first,
            @Description(
                            "The cursor after which the page begins, of a search with the same text and kinds. Null for the first page.")
                    String after) {
        var search = SearchRequest.of(text, kinds, first, after);
        var request = Request.current();
        return results(request)
                .of(request, search)
                .thenApply(found -> SearchConnection.of(found.page(search.page()), kinds));
    }

    @NonNull
    @Description("The drug, condition, side effect, warning, question or advice.")
    public CompletionStage<@NonNull SearchNode> node(@Source SearchEdge edge) {
        return nodes.of(Request.current(), edge.hit().nodeId()).thenApply(SearchNode.class::cast);
    }

    @NonNull
    @Description("The entries of this page.")
    public CompletionStage<@NonNull List<@NonNull SearchNode>> nodes(@Source SearchConnection connection) {
        var ids = connection.edges().stream().map(edge -> edge.hit().nodeId()).toList();
        return nodes.of(Request.current(), ids)
                .thenApply(found -> found.stream().map(SearchNode.class::cast).toList());
    }

    @Description("The drug that the entry is, or is about. Null for a condition, a side effect and an emergency.")
    public CompletionStage<Drug> drug(@Source SearchEdge edge) {
        var hit = edge.hit();
        return hit.kind().isOfADrug()
                ? DrugApi.CURRENT.of(Request.current(), hit.slug())
                : CompletableFuture.completedFuture(null);
    }

    @NonNull
    @Description("The number of entries of the requested kinds on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source SearchConnection connection) {
        return COUNTS.of(Request.current(), connection.search()).thenApply(connection::total);
    }

    @NonNull
    @Description("The number of entries of each kind, whether it was requested or not.")
    public CompletionStage<@NonNull List<@NonNull SearchFacet>> facets(@Source SearchConnection connection) {
        return COUNTS.of(Request.current(), connection.search());
    }
}
