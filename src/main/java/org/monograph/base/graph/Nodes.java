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

/// Finds objects of any type by their ids, with one load per type.
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

    /// @return the objects in the order of the ids, with null for an id without one
    public CompletionStage<List<Node>> of(Request request, List<NodeId> ids) {
        return nodes.of(request, ids);
    }

    boolean hasType(NodeId id) {
        return finders.containsKey(id.type());
    }

    private Map<NodeId, Node> find(Set<NodeId> ids) {
        var found = new HashMap<NodeId, Node>();
        ids.stream()
                .collect(groupingBy(NodeId::type, toSet()))
                .forEach((type, ofType) -> found.putAll(finders.get(type).find(ofType)));
        found.entrySet().removeIf(entry -> !hasId(entry.getValue(), entry.getKey()));
        return found;
    }

    /// Finders may ignore parts of an id, such as the key. Then the object found has a different id, and the
    /// requested one never existed.
    private static boolean hasId(Node object, NodeId id) {
        return object.idIn(new AsOf(id.moment())).equals(id);
    }
}
