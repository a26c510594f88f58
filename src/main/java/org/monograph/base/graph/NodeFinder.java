package org.monograph.base.graph;

import java.util.Map;
import java.util.Set;

/// Each room finds the objects of its own types for the field `node`.
public interface NodeFinder {

    /// The name of the GraphQL type.
    String type();

    /// @param ids of this type
    /// @return what is published under them; an id may be missing
    Map<NodeId, ? extends Node> find(Set<NodeId> ids);
}
