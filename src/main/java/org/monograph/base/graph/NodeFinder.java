package org.monograph.base.graph;

import java.util.Map;
import java.util.Set;

/// Finds the objects of one type for the field `node`. Each package implements it for its own types.
public interface NodeFinder {

    /// The name of the GraphQL type.
    String type();

    /// Checks that the client may see objects of the type. Everybody may see what is published.
    ///
    /// @throws org.monograph.base.terms.ContentException when the client may not
    default void check(Request request) {}

    /// Whether an object can be cached as long as the content version stays.
    default boolean isPublished() {
        return true;
    }

    /// @param ids of this type
    /// @return the published objects by id; ids without an object are missing
    Map<NodeId, ? extends Node> find(Set<NodeId> ids);
}
