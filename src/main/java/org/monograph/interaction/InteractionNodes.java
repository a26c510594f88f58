package org.monograph.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class InteractionNodes implements NodeFinder {

    @Override
    public String type() {
        return Interaction.TYPE;
    }

    @Override
    public Map<NodeId, Interaction> find(Set<NodeId> ids) {
        var records = Published.named(
                NodeId.all(ids, InteractionNodes::ofRecord),
                InteractionRecord.withSlugs(NodeId.all(ids, NodeId::slug), NodeId.earliest(ids)));
        var found = new HashMap<NodeId, Interaction>();
        for (var id : ids) {
            var pair = records.get(ofRecord(id));
            if (pair != null) {
                Via.ofKey(id.key()).ifPresent(via -> found.put(id, Interaction.written(pair, via)));
            }
        }
        return found;
    }

    private static NodeId ofRecord(NodeId id) {
        return id.statement(id.type(), null);
    }
}
