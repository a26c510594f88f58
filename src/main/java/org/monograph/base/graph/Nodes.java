package org.monograph.base.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/// Objects of every type by what their ids hold: one load for each type that is asked for, however many of it.
@ApplicationScoped
public class Nodes {

    private final Map<String, NodeFinder> finders = new HashMap<>();
    private final Batch<NodeId, Node> nodes = new Batch<>("nodes", this::find, null);

    Nodes(@All List<NodeFinder> finders) {
        finders.forEach(finder -> this.finders.put(finder.type(), finder));
    }

    public CompletionStage<Node> of(Request request, NodeId id) {
        return nodes.of(request, id);
    }

    boolean hasType(NodeId id) {
        return finders.containsKey(id.type());
    }

    private Map<NodeId, Node> find(Set<NodeId> ids) {
        var found = new HashMap<NodeId, Node>();
        ids.stream()
                .collect(groupingBy(NodeId::type, toSet()))
                .forEach((type, ofType) -> found.putAll(finders.get(type).find(ofType)));
        found.entrySet().removeIf(entry -> !isCalled(entry.getValue(), entry.getKey()));
        return found;
    }

    /// A finder may look at a part of an id only, such as the slug; what the rest names was never given out.
    private static boolean isCalled(Node object, NodeId id) {
        return object.idIn(new AsOf(id.moment())).equals(id);
    }
}
