package org.monograph.schema;

import java.util.Optional;

/// Each room finds the objects of its own types for the field `node`.
public interface NodeFinder {

    /// The name of the GraphQL type.
    String type();

    Optional<? extends Node> find(NodeId id);
}
