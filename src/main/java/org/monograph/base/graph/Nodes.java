package org.monograph.base.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.monograph.base.graph.Batch.Validity;

/// Finds objects of any type by their ids, with one load per type.
@ApplicationScoped
public class Nodes {

    private final Map<String, NodeFinder> finders = new HashMap<>();
    private final Batch<NodeId, Found> current = new Batch<>("nodes", Validity.CONTENT, this::find, Found.NOTHING);
    private final Batch<NodeId, Found> uncached = new Batch<>("past nodes", this::find, Found.NOTHING);

    /// @param whole of which the node is a part; null for other nodes
    record Found(Node node, Node whole) {

        static final Found NOTHING = new Found(null, null);

        static Found of(Node node) {
            return new Found(node, node instanceof PartOfNode part ? part.whole() : null);
        }

        Node complete() {
            if (node instanceof PartOfNode part) {
                part.setWhole(whole);
            }
            return node;
        }
    }

    Nodes(@All List<NodeFinder> finders) {
        finders.forEach(finder -> this.finders.put(finder.type(), finder));
    }

    /// @throws org.monograph.base.terms.ContentException when the client may not see objects of the type
    public CompletionStage<Node> of(Request request, NodeId id) {
        finders.get(id.type()).check(request);
        if (!finders.get(id.type()).isPublished()) {
            request.reading().forbidCaching();
        }
        return nodes(id).of(request, id).thenApply(Found::complete);
    }

    private Batch<NodeId, Found> nodes(NodeId id) {
        return id.moment() == null && finders.get(id.type()).isPublished() ? current : uncached;
    }

    /// @param ids of current objects
    /// @return the objects in the order of the ids, with null for an id without one
    public CompletionStage<List<Node>> of(Request request, List<NodeId> ids) {
        return current.of(request, ids)
                .thenApply(found -> found.stream().map(Found::complete).toList());
    }

    boolean hasType(NodeId id) {
        return finders.containsKey(id.type());
    }

    private Map<NodeId, Found> find(Set<NodeId> ids) {
        return nodes(ids).entrySet().stream().collect(toMap(Map.Entry::getKey, node -> Found.of(node.getValue())));
    }

    private Map<NodeId, Node> nodes(Set<NodeId> ids) {
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
