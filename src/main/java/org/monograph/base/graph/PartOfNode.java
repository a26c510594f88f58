package org.monograph.base.graph;

/// A node that is a part of another one. It is cached without it, so the two are cached side by side.
public interface PartOfNode {

    Node whole();

    void setWhole(Node node);
}
