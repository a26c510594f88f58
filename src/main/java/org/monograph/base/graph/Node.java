package org.monograph.base.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Whatever can be fetched again by its id, with the field `node`.")
public interface Node {

    @Id
    @NonNull
    @Description(
            "Opaque, unique among all types, and stable while content changes. What was read from a superseded revision has an id of"
                    + " its own, so that a client's cache never merges then and now.")
    String getId();

    /// The id under which it is shown, and found again, when it was read from a state of the content.
    NodeId idIn(AsOf state);
}
