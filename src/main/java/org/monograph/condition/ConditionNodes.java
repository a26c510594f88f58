package org.monograph.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class ConditionNodes implements NodeFinder {

    @Override
    public String type() {
        return "Condition";
    }

    @Override
    public Map<NodeId, Condition> find(Set<NodeId> ids) {
        return Published.byNodeId(
                Condition.bySlugs(NodeId.all(ids, NodeId::slug)).values());
    }
}
