package org.monograph.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.schema.AsOf;
import org.monograph.schema.Batch;

/// Interactions of drugs, as they were recorded in a state of the content.
public final class Interactions {

    /// Among the drugs of a list, by their slugs: every unordered pair. As of today.
    public static final Batch<List<String>, List<Interaction>> AMONG = new Batch<>(
            "interactions among drugs",
            lists -> lists.stream().collect(toMap(identity(), Interactions::among)),
            List.of());

    private static final Batch<String, List<Interaction>> TODAY = ofDrugs("interactions", AsOf.TODAY);

    private Interactions() {}

    /// What is recorded of a drug, by its slug, or of a class that it belongs to, the most severe first.
    static Batch<String, List<Interaction>> ofDrugs(AsOf state) {
        return state.isToday() ? TODAY : ofDrugs("interactions at " + state.moment(), state);
    }

    private static Batch<String, List<Interaction>> ofDrugs(String name, AsOf state) {
        return new Batch<>(name, drugs -> ofDrugs(state, drugs), List.of());
    }

    private static Map<String, List<Interaction>> ofDrugs(AsOf state, Set<String> drugs) {
        var reaches = Reach.ofDrugs(state, drugs);
        if (reaches.isEmpty()) {
            return Map.of();
        }
        var records = InteractionRecord.touching(state, interactants(reaches));
        return drugs.stream()
                .collect(toMap(
                        identity(),
                        drug -> sorted(records.stream().map(reaches.getOrDefault(drug, Reach.NOWHERE)::apply))));
    }

    private static List<Interaction> among(List<String> drugs) {
        var reaches = Reach.ofDrugs(AsOf.TODAY, new HashSet<>(drugs));
        var records = reaches.size() < 2
                ? List.<InteractionRecord>of()
                : InteractionRecord.among(AsOf.TODAY, interactants(reaches));
        var known = List.copyOf(reaches.values());
        return sorted(IntStream.range(0, known.size())
                .boxed()
                .flatMap(first -> known.subList(first + 1, known.size()).stream()
                        .flatMap(second ->
                                records.stream().map(pair -> known.get(first).apply(pair, second)))));
    }

    private static Set<String> interactants(Map<String, Reach> reaches) {
        return reaches.values().stream().flatMap(reach -> reach.all().stream()).collect(toSet());
    }

    private static List<Interaction> sorted(Stream<Optional<Interaction>> found) {
        return found.flatMap(Optional::stream)
                .distinct()
                .sorted(Interaction.MOST_SEVERE_FIRST)
                .toList();
    }
}
