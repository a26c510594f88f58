package org.monograph.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class WarningNodes implements NodeFinder {

    @Override
    public String type() {
        return "Warning";
    }

    @Override
    public Map<NodeId, Warning> find(Set<NodeId> ids) {
        return Published.byNodeId(Warning.ofRevisions(
                NodeId.all(ids, NodeId::slug), NodeId.all(ids, NodeId::key), NodeId.all(ids, NodeId::revision)));
    }
}
