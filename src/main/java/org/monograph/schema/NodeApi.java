package org.monograph.schema;

import static org.monograph.schema.ErrorCode.BAD_USER_INPUT;

import io.quarkus.arc.All;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class NodeApi {

    private final List<NodeFinder> finders;

    public NodeApi(@All List<NodeFinder> finders) {
        this.finders = finders;
    }

    @Query
    @Description(
            "The object that has this id; null when it is no longer, or not yet, published. Fails with BAD_USER_INPUT for a text that"
                    + " is no id of this service.")
    public Node node(@Name("id") @Id @NonNull @Description("an id as this service gave it out") String id) {
        var wanted = NodeId.decoded(id).orElseThrow(NodeApi::noId);
        return finders.stream()
                .filter(finder -> finder.type().equals(wanted.type()))
                .findFirst()
                .orElseThrow(NodeApi::noId)
                .find(wanted)
                // such as an id with a revision that is current, which this service does not give out
                .filter(node -> node.getId().equals(id))
                .orElse(null);
    }

    private static ContentException noId() {
        return new ContentException(
                BAD_USER_INPUT, "id: not an id of this service; send one exactly as an answer gave it");
    }
}
