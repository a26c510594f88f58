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
            "The object that has this id; null when it is no longer, or not yet, published. Fails with BAD_USER_INPUT for a text that"
                    + " is no id of this service.")
    public CompletionStage<Node> node(@Id @NonNull @Description("an id as this service gave it out") String id) {
        var request = Request.current();
        var wanted = NodeId.decoded(id)
                .filter(nodes::hasType)
                .orElseThrow(() -> new ContentException(
                        BAD_USER_INPUT, "id: not an id of this service; send one exactly as an answer gave it"));
        // an id names the publication it was read at; at another moment this service gave out none
        return Objects.equals(AsOf.enter(wanted.moment(), request).moment(), wanted.moment())
                ? nodes.of(request, wanted)
                : CompletableFuture.completedFuture(null);
    }
}
