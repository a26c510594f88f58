package org.monograph.sideeffect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class SideEffectNodes implements NodeFinder {

    @Override
    public String type() {
        return "SideEffect";
    }

    @Override
    public Map<NodeId, SideEffect> find(Set<NodeId> ids) {
        return Published.byNodeId(
                SideEffect.bySlugs(NodeId.all(ids, NodeId::slug)).values());
    }
}
