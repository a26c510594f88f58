package org.monograph.base.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An object that can be fetched again by its id, with the field `node`.")
public interface Node {

    @Id
    @NonNull
    @Description(
            "Opaque id, unique across all types. It stays the same when content changes. An object read from a past state, with"
                    + " `asOf`, has a different id, so that a client's cache does not merge past and current values."
                    + " Citations, conditions, side effects and interactants are always read in their current state and keep their id.")
    String getId();

    /// The id of the object when it is read from the given state of the content.
    NodeId idIn(AsOf state);
}
