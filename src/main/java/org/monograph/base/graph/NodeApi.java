package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.terms.ContentException;

@GraphQLApi
public class NodeApi {

    private final Nodes nodes;

    public NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @Description(
            "The object with this id. Null when it is not published, or no longer. Fails with BAD_USER_INPUT when the text is not an"
                    + " id of this service.")
    public CompletionStage<Node> node(@Id @NonNull @Description("An id from a response of this service.") String id) {
        var request = Request.current();
        var nodeId = NodeId.decoded(id)
                .filter(nodes::hasType)
                .orElseThrow(() -> new ContentException(
                        BAD_USER_INPUT, "id: not an id of this service; send an id from a response unchanged"));
        // ids of past objects always have the time of a publication; with another time the id never existed
        return Objects.equals(AsOf.select(nodeId.moment(), request).moment(), nodeId.moment())
                ? nodes.of(request, nodeId)
                : CompletableFuture.completedFuture(null);
    }
}
