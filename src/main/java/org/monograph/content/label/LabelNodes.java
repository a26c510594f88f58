package org.monograph.content.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Published;

@ApplicationScoped
class LabelNodes implements NodeFinder {

    @Override
    public String type() {
        return "Label";
    }

    /// Labels are published without a new content version.
    @Override
    public boolean isPublished() {
        return false;
    }

    @Override
    public Map<NodeId, Label> find(Set<NodeId> ids) {
        return Published.byId(ids, Label.bySetId(NodeId.all(ids, NodeId::slug), NodeId.earliest(ids)));
    }
}
