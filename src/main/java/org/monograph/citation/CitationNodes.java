package org.monograph.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class CitationNodes implements NodeFinder {

    @Override
    public String type() {
        return "Citation";
    }

    @Override
    public Map<NodeId, Citation> find(Set<NodeId> ids) {
        return Published.byNodeId(
                Citation.bySlugs(NodeId.all(ids, NodeId::slug)).values());
    }
}
