package org.monograph.content.interaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeFinder;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interaction.InteractionKey.Origin;

@ApplicationScoped
class InteractionNodes implements NodeFinder {

    @Override
    public String type() {
        return Interaction.TYPE;
    }

    @Override
    public Map<NodeId, Interaction> find(Set<NodeId> ids) {
        var found = new HashMap<NodeId, Interaction>();
        ids.stream()
                .collect(groupingBy(Origin::of, toSet()))
                .forEach((origin, same) -> found.putAll(
                        switch (origin) {
                            case RECORD -> written(same);
                            case PAIR -> inEachState(same, InteractionNodes::ofPairs);
                            case DRUG -> inEachState(same, InteractionNodes::ofDrugs);
                        }));
        return found;
    }

    private static Map<NodeId, Interaction> inEachState(
            Set<NodeId> ids, BiFunction<AsOf, Set<NodeId>, Map<NodeId, Interaction>> finder) {
        var found = new HashMap<NodeId, Interaction>();
        ids.stream()
                .collect(groupingBy(id -> new AsOf(id.moment()), toSet()))
                .forEach((state, same) -> found.putAll(finder.apply(state, same)));
        return found;
    }

    private static Map<NodeId, Interaction> written(Set<NodeId> ids) {
        var records = Published.byId(
                NodeId.all(ids, InteractionNodes::recordId),
                InteractionRecord.withSlugs(NodeId.all(ids, NodeId::slug), NodeId.earliest(ids)));
        var found = new HashMap<NodeId, Interaction>();
        for (var id : ids) {
            var record = records.get(recordId(id));
            if (record != null) {
                ViaClass.ofIdKey(id.key()).ifPresent(via -> found.put(id, Interaction.ofRecord(record, via)));
            }
        }
        var classes = classes(found.values());
        found.values().removeIf(interaction -> !classes.containsAll(interaction.viaSlugs()));
        return found;
    }

    /// The slugs in `via` that are really classes. An id with another slug there never existed.
    private static Set<String> classes(Collection<Interaction> found) {
        var named = found.stream()
                .flatMap(interaction -> interaction.viaSlugs().stream())
                .collect(toSet());
        return named.isEmpty()
                ? Set.of()
                : Interactant.BY_SLUG.find(named).values().stream()
                        .filter(interactant -> interactant.kind == InteractantKind.DRUG_CLASS)
                        .map(interactant -> interactant.slug)
                        .collect(toSet());
    }

    private static NodeId recordId(NodeId id) {
        return id.statement(id.type(), null);
    }

    /// The interactions of pairs in this state of the content: by the rule of a class, or through an ingredient.
    private static Map<NodeId, Interaction> ofPairs(AsOf state, Set<NodeId> ids) {
        var pairs = ids.stream()
                .map(id -> Map.entry(id, InteractionKey.subjects(id.key())))
                .filter(id -> !id.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var lookup = InteractionLookup.ofInteractants(
                state, pairs.values().stream().flatMap(List::stream).collect(toSet()));
        var found = new HashMap<NodeId, Interaction>();
        pairs.forEach((id, pair) -> lookup.interactionsBetween(pair.getFirst(), pair.get(1)).stream()
                .filter(interaction -> interaction.idIn(state).equals(id))
                .forEach(interaction -> found.put(id, interaction)));
        return found;
    }

    /// The interactions as read from drugs in this state of the content.
    private static Map<NodeId, Interaction> ofDrugs(AsOf state, Set<NodeId> ids) {
        var found = new HashMap<NodeId, Interaction>();
        var limits = Stream.concat(Stream.of((Jurisdiction) null), Stream.of(Jurisdiction.values()))
                .toList();
        Interactions.ofDrugs(state, NodeId.all(ids, NodeId::slug))
                .forEach((drug, applying) -> limits.stream()
                        .flatMap(limit -> Interactions.merged(drug, applying, limit).stream())
                        .filter(interaction -> ids.contains(interaction.idIn(state)))
                        .forEach(interaction -> found.put(interaction.idIn(state), interaction)));
        return found;
    }
}
