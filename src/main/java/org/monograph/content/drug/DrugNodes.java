package org.monograph.content.drug;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Published;

@ApplicationScoped
class DrugNodes implements NodeFinder {

    @Override
    public String type() {
        return "Drug";
    }

    @Override
    public Map<NodeId, Drug> find(Set<NodeId> ids) {
        return Published.byId(ids, Drug.withSlugs(NodeId.all(ids, NodeId::slug), NodeId.earliest(ids)));
    }
}
