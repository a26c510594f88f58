package org.monograph.content.label;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.NotCached;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.content.drug.Drug;

/// Lists of labels.
@GraphQLApi
public class LabelListApi {

    private static final String FIRST = "The maximum number of labels on the page, from 1 to 100.";

    @Query
    @NotCached
    @NonNull
    @Description("The official labels that match a filter, in pages, by name; all labels if it is omitted. Fails with"
            + " BAD_USER_INPUT when the filter, the page size or the cursor is not allowed.")
    public LabelConnection labels(
            @Description("Conditions for the labels. Null for all labels.") LabelFilter filter,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description(FIRST) Integer first,
            @Description(
                            "The cursor after which the page begins, of a list with the same filter. Null for the first page.")
                    String after) {
        var list = new LabelsOf.Matching(filter == null ? LabelFilter.NONE : filter);
        return LabelConnection.of(MatchingLabels.of(list).page(first, after), list);
    }

    @NotCached
    @NonNull
    @Description(
            "Official labels of products with this drug alone, the one to show first. Fails with BAD_USER_INPUT when the"
                    + " page size or the cursor is not allowed.")
    public CompletionStage<@NonNull LabelConnection> labels(
            @Source Drug drug,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description(FIRST) Integer first,
            @Description(
                            "The cursor after which the page begins, of the list of the same drug. Null for the first page.")
                    String after) {
        var request = Request.current();
        return new LabelsOf.OfDrug(drug.key, drug.slug, request.state()).shown(first, after, request);
    }

    @NotCached
    @NonNull
    @Description("The number of labels on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source LabelConnection connection) {
        return connection.of().count(Request.current());
    }
}
