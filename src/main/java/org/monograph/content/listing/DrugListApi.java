package org.monograph.content.listing;

import static java.util.stream.Collectors.toMap;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;

@GraphQLApi
public class DrugListApi {

    private static final Batch<DrugList, Integer> COUNT =
            new Batch<>("number of drugs", lists -> lists.stream().collect(toMap(list -> list, DrugList::count)), null);

    @Query
    @ReadsInBatches
    @NonNull
    @Description(
            "The drugs that match a filter, in pages; all drugs if it is omitted. If the name or review date of a drug changes between"
                    + " two requests, only that drug may move to another page. Fails with BAD_USER_INPUT when the filter, the page size"
                    + " or the cursor is not allowed.")
    public CompletionStage<@NonNull DrugConnection> drugs(
            @Description("Conditions for the drugs. Null for all drugs.") DrugFilter filter,
            @DefaultValue("NAME_ASC") @Description("The order of the drugs.") DrugOrder orderBy,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("The maximum number of drugs on the page, from 1 to 100.")
                    Integer first,
            @Description(
                            "The cursor after which the page begins, of a list with the same filter and order. Null for the first page.")
                    String after) {
        var list = new DrugList(filter == null ? DrugFilter.NONE : filter);
        return list.page(orderBy == null ? DrugOrder.NAME_ASC : orderBy, first, after, Request.current())
                .thenApply(page -> DrugConnection.of(page, list));
    }

    @NonNull
    @Description("The number of drugs on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source DrugConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }
}
