package org.monograph.content.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Published;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class CitationNodes extends TermNodes<Citation> {

    CitationNodes() {
        super(Citation.class);
    }

    @Override
    public Map<NodeId, Citation> find(Set<NodeId> ids) {
        return Published.byId(ids, Citation.find(NodeId.all(ids, NodeId::slug)).values());
    }
}
