package org.monograph.content.difference;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.difference.DifferenceKind.ADDED;
import static org.monograph.content.difference.DifferenceKind.CHANGED;
import static org.monograph.content.difference.DifferenceKind.MOVED;
import static org.monograph.content.difference.DifferenceKind.REMOVED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.monograph.content.statement.DocumentPath;

class RandomDifferencesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAIRS = 2_000;

    private static void forSoundPairs(BiConsumer<JsonNode, JsonNode> check) {
        IntStream.range(0, PAIRS)
                .mapToObj(Random::new)
                .forEach(random -> check.accept(RandomDocument.sound(random), RandomDocument.sound(random)));
    }

    private static void forBrokenPairs(BiConsumer<JsonNode, JsonNode> check) {
        IntStream.range(0, PAIRS)
                .mapToObj(Random::new)
                .forEach(random -> check.accept(RandomDocument.broken(random), RandomDocument.broken(random)));
    }

    @Test
    void equalDocumentsHaveNoDifferences() {
        forBrokenPairs((document, _) ->
                assertThat(Differences.between(document, document.deepCopy())).isEmpty());
    }

    @Test
    void differentDocumentsHaveADifference() {
        forSoundPairs((before, after) ->
                assertThat(Differences.between(before, after).isEmpty()).isEqualTo(before.equals(after)));
    }

    @Test
    void valuesAreThoseAtThePath() {
        forSoundPairs((before, after) -> Differences.between(before, after).forEach(difference -> {
            if (difference.kind() == REMOVED || difference.kind() == CHANGED) {
                assertThat(difference.before()).as(difference.path()).isEqualTo(valueAt(difference.path(), before));
            }
            if (difference.kind() == ADDED || difference.kind() == CHANGED) {
                assertThat(difference.after()).as(difference.path()).isEqualTo(valueAt(difference.path(), after));
            }
            assertThat(difference.before() == null).isEqualTo(difference.kind() == ADDED);
            assertThat(difference.after() == null).isEqualTo(difference.kind() == REMOVED);
        }));
    }

    private static Object valueAt(String path, JsonNode document) {
        var node = document;
        for (var name : path.split("\\.")) {
            node = node.isArray() ? item(name, node) : node.path(name);
        }
        return node.isMissingNode() ? null : JSON.convertValue(node, Object.class);
    }

    private static JsonNode item(String name, JsonNode list) {
        return IntStream.range(0, list.size())
                .filter(number ->
                        DocumentPath.ofItem("", number, list.get(number)).equals(name))
                .mapToObj(list::get)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    @Test
    void pathsOfOneKindAreThereOnce() {
        forBrokenPairs((before, after) -> assertThat(Differences.between(before, after))
                .extracting(difference -> difference.kind() + " " + difference.path())
                .doesNotHaveDuplicates());
    }

    @Test
    void theOtherWayRoundWhatWasAddedIsRemoved() {
        forBrokenPairs((before, after) -> {
            var there = Differences.between(before, after);
            var back = Differences.between(after, before);

            assertThat(of(REMOVED, back))
                    .containsExactlyInAnyOrderElementsOf(of(ADDED, there).stream()
                            .map(added -> new Difference(added.path(), REMOVED, null, null, null))
                            .toList());
            assertThat(of(CHANGED, back)).hasSameSizeAs(of(CHANGED, there));
            assertThat(of(MOVED, back)).hasSameSizeAs(of(MOVED, there));
        });
    }

    /// Without values.
    private static List<Difference> of(DifferenceKind kind, List<Difference> all) {
        return all.stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> new Difference(difference.path(), kind, null, null, null))
                .collect(toList());
    }

    @Test
    void asFewItemsAsPossibleAreMoved() {
        forSoundPairs((before, after) -> {
            var moves = of(MOVED, Differences.between(before, after)).stream()
                    .filter(difference -> difference.path().matches("warnings\\.[a-z]+"))
                    .toList();

            assertThat(moves).hasSize(fewestMoves(keys(before.path("warnings")), keys(after.path("warnings"))));
        });
    }

    private static List<String> keys(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(JsonNode::isObject)
                .map(item -> item.path("key").textValue())
                .toList();
    }

    /// By trying all sets of items that stay.
    private static int fewestMoves(List<String> before, List<String> after) {
        var common = after.stream().filter(before::contains).toList();
        return IntStream.range(0, 1 << common.size())
                .filter(set -> isInOrder(IntStream.range(0, common.size())
                        .filter(item -> (set >> item & 1) == 1)
                        .map(item -> before.indexOf(common.get(item)))
                        .toArray()))
                .map(set -> common.size() - Integer.bitCount(set))
                .min()
                .orElseThrow();
    }

    private static boolean isInOrder(int[] places) {
        return Arrays.equals(places, IntStream.of(places).sorted().toArray());
    }
}
