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
import org.monograph.base.graph.Request;

@GraphQLApi
public class DrugListApi {

    private static final Batch<DrugList, Integer> COUNT =
            new Batch<>("number of drugs", lists -> lists.stream().collect(toMap(list -> list, DrugList::count)), null);

    @Query
    @NonNull
    @Description(
            "The drugs that a filter lets through, all without one. A drug whose name or date of review changes between two pages"
                    + " may move to another page; nothing else moves. Fails with BAD_USER_INPUT for a filter, a page size or a cursor that is"
                    + " not allowed.")
    public DrugConnection drugs(
            @Description("which drugs; null for all") DrugFilter filter,
            @DefaultValue("NAME_ASC") @Description("in which order") DrugOrder orderBy,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("how many at most, from 1 to 100") Integer first,
            @Description("cursor of this list in this order; null for its beginning") String after) {
        var list = new DrugList(filter == null ? DrugFilter.NONE : filter);
        return DrugConnection.of(list.page(orderBy == null ? DrugOrder.NAME_ASC : orderBy, first, after), list);
    }

    @NonNull
    @Description("how many drugs the whole list has")
    public CompletionStage<@NonNull Integer> totalCount(@Source DrugConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }
}
