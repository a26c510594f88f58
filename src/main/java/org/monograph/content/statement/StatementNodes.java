package org.monograph.content.statement;

import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Published;

/// Finds statements of one kind by id, for the field `node`.
public abstract class StatementNodes<S extends Statement & Node> implements NodeFinder {

    private final Class<S> kind;

    protected StatementNodes(Class<S> kind) {
        this.kind = kind;
    }

    @Override
    public String type() {
        return kind.getSimpleName();
    }

    @Override
    public Map<NodeId, S> find(Set<NodeId> ids) {
        return Published.byId(ids, Statement.withKeys(kind, ids));
    }
}
