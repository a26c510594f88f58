package org.monograph.content.changelog;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;

@GraphQLApi
public class ContentChangeApi {

    private static final Batch<ContentChangeList, Integer> COUNT = new Batch<>(
            "number of content changes",
            lists -> lists.stream().collect(toMap(identity(), ContentChangeList::count)),
            null);

    @Query
    @Description(
            "What was published or retired, the oldest first. A client that sends the last cursor it has as `after` gets each later"
                    + " change once, and misses none, also while publishing goes on. Begin with the `contentUpdatedAt` of an"
                    + " answer as `since`; when a page is empty, keep the cursor. After a restore of the database from a backup,"
                    + " begin again. Null when it fails, with BAD_USER_INPUT when the page size or the cursor is invalid.")
    public ContentChangeConnection contentChanges(
            @Description("Only what became visible after this moment. Null for all.") Instant since,
            @Nullable @Description("Only documents of these kinds. Null for all, an empty list for none.")
                    List<@NonNull DocumentKind> kinds,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("Maximum number of changes on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of a list of the same kinds after which the page begins. Null for the first page.")
                    String after) {
        var list = new ContentChangeList(since, kinds);
        return ContentChangeConnection.of(list.page(first, after), list);
    }

    @NonNull
    @Description("Number of changes on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source ContentChangeConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }

    @Description("The drug in its current state. Null for other documents, and when it is not published any more.")
    public CompletionStage<Drug> drug(@Source ContentChange change) {
        return change.kind() == DocumentKind.DRUG
                ? DrugApi.CURRENT.of(Request.current(), change.slug())
                : completedFuture(null);
    }
}
