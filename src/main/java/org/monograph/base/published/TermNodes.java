package org.monograph.base.published;

import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;

/// Finds entries of one vocabulary for the field `node`.
public abstract class TermNodes<T extends Term & Node> implements NodeFinder {

    private final Class<T> vocabulary;

    protected TermNodes(Class<T> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String type() {
        return vocabulary.getSimpleName();
    }

    @Override
    public Map<NodeId, T> find(Set<NodeId> ids) {
        return Published.byId(
                ids, Term.current(vocabulary, NodeId.all(ids, NodeId::slug)).values());
    }
}
