package org.monograph.content.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.difference.DifferenceKind.ADDED;
import static org.monograph.content.difference.DifferenceKind.CHANGED;
import static org.monograph.content.difference.DifferenceKind.MOVED;
import static org.monograph.content.difference.DifferenceKind.REMOVED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Difference> between(String before, String after) {
        return Differences.between(yaml(before), yaml(after));
    }

    private static Difference added(String path, Object after) {
        return new Difference(path, ADDED, null, after, null);
    }

    private static Difference removed(String path, Object before) {
        return new Difference(path, REMOVED, before, null, null);
    }

    private static Difference moved(String path, int before, int after) {
        return new Difference(path, MOVED, before, after, null);
    }

    @Test
    void aStatementIsFoundByItsKeyWhereverItStands() {
        assertThat(between("""
            warnings:
              - {key: driving, text: Do not drive.}
              - {key: stopping, text: Do not stop it suddenly.}
            """, """
            warnings:
              - {key: alcohol, text: Do not drink.}
              - {key: driving, text: Do not drive.}
              - {key: stopping, text: Do not stop it without advice.}
            """))
                .containsExactly(
                        added("warnings.alcohol", Map.of("key", "alcohol", "text", "Do not drink.")),
                        new Difference(
                                "warnings.stopping.text",
                                CHANGED,
                                "Do not stop it suddenly.",
                                "Do not stop it without advice.",
                                "Do not stop it <del>suddenly</del><ins>without advice</ins>."));
    }

    @Test
    void aStatementOfAnotherPlaceIsMovedAndMayBeChangedToo() {
        assertThat(between(
                        "faqs: [{key: a, rank: 1}, {key: b, rank: 1}, {key: c, rank: 1}]",
                        "faqs: [{key: c, rank: 2}, {key: a, rank: 1}, {key: b, rank: 1}]"))
                .containsExactly(moved("faqs.c", 2, 0), new Difference("faqs.c.rank", CHANGED, 1, 2, null));
    }

    @Test
    void placesAreCountedAmongTheStatementsThatStay() {
        assertThat(between("faqs: [{key: a}, {key: b}, {key: c}]", "faqs: [{key: d}, {key: c}, {key: b}]"))
                .containsExactly(
                        removed("faqs.a", Map.of("key", "a")),
                        added("faqs.d", Map.of("key", "d")),
                        moved("faqs.c", 1, 0));
    }

    @Test
    void twoStatementsThatChangePlacesAreOneMove() {
        assertThat(between(
                        "brands: [{name: Rivotril}, {name: Klonopin}]", "brands: [{name: Klonopin}, {name: Rivotril}]"))
                .containsExactly(moved("brands.Klonopin", 1, 0));
    }

    @Test
    void whatIsAddedOrRemovedMovesNothing() {
        assertThat(between("citations: [a, b, c]", "citations: [d, b, c]"))
                .containsExactly(removed("citations.0", "a"), added("citations.0", "d"));
        assertThat(between("citations: [a, b]", "citations: [b, a, c]"))
                .containsExactly(moved("citations.0", 1, 0), added("citations.2", "c"));
    }

    @Test
    void aSentenceOfAListIsComparedByItsWords() {
        assertThat(between("steps: [Ask a doctor., Drink water.]", "steps: [Ask your doctor., Drink water.]"))
                .containsExactly(new Difference(
                        "steps.0",
                        CHANGED,
                        "Ask a doctor.",
                        "Ask your doctor.",
                        "Ask <del>a</del><ins>your</ins> doctor."));
    }

    @Test
    void differencesHaveTheOrderOfTheDocumentAndWhatWasRemovedStandsWhereItWas() {
        assertThat(between(
                        "{slug: x, name: N, summary: S, rank: 1, brands: [{name: A}]}",
                        "{rank: 2, slug: x, onset: O, brands: [{name: B}]}"))
                .extracting(Difference::path)
                .containsExactly("rank", "name", "summary", "onset", "brands.A", "brands.B");
    }

    @Test
    void aRemovedFirstItemStandsFirst() {
        assertThat(between("citations: [a, b]", "citations: [b, c]"))
                .containsExactly(removed("citations.0", "a"), added("citations.1", "c"));
    }

    @Test
    void aWholeDocumentIsOneDifference() {
        var document = yaml("{kind: drug, slug: x}");

        assertThat(Differences.between(null, document)).containsExactly(added("", Map.of("kind", "drug", "slug", "x")));
        assertThat(Differences.between(document, null))
                .containsExactly(removed("", Map.of("kind", "drug", "slug", "x")));
        assertThat(Differences.between(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: null}       | {}",
                "{a: ''}         | {}",
                "{a: []}         | {}",
                "{a: {b: {}}}    | {}",
                "{a: {b: [], c: 1}} | {a: {c: 1}}",
                "{a: 1, b: 2}    | {b: 2, a: 1}",
                "{a: 5, b: [1.50]} | {a: 5.0, b: [1.5]}"
            })
    void emptyValuesTheOrderOfFieldsAndWaysToWriteANumberMakeNoDifference(String before, String after) {
        assertThat(between(before, after)).isEmpty();
        assertThat(between(after, before)).isEmpty();
    }

    @Test
    void anUnfinishedDocumentIsComparedAsFarAsItGoes() {
        assertThat(between("{warnings: [{key: a}], name: N}", "{warnings: none, name: [N]}"))
                .containsExactly(
                        new Difference("warnings", CHANGED, List.of(Map.of("key", "a")), "none", null),
                        new Difference("name", CHANGED, "N", List.of("N"), null));
    }

    @Test
    void theSecondStatementOfAKeyHasItsNumber() {
        assertThat(between("faqs: [{key: a, rank: 1}]", "faqs: [{key: a, rank: 1}, {key: b}, {key: a, rank: 2}]"))
                .containsExactly(added("faqs.b", Map.of("key", "b")), added("faqs.2", Map.of("key", "a", "rank", 2)));
        assertThat(between("faqs: [{key: a, rank: 1}, {key: a, rank: 2}]", "faqs: [{key: a, rank: 2}]"))
                .containsExactly(removed("faqs.a", Map.of("key", "a", "rank", 1)));
    }

    @Test
    void anItemWithoutANameIsComparedWithTheOneAtTheSamePlace() {
        assertThat(between("doses: [{mg: 5}, {mg: 10}, {mg: 20}]", "doses: [{mg: 10}, {mg: 25}]"))
                .containsExactly(
                        removed("doses.0", Map.of("mg", 5)), new Difference("doses.1.mg", CHANGED, 20, 25, null));
        assertThat(between("doses: [{mg: 5}, {mg: 10}]", "doses: [{mg: 6, per: DAY}, {mg: 12}]"))
                .containsExactly(
                        new Difference("doses.0.mg", CHANGED, 5, 6, null),
                        added("doses.0.per", "DAY"),
                        new Difference("doses.1.mg", CHANGED, 10, 12, null));
    }

    @Test
    void anItemIsFoundByItsCodeOrJurisdictionToo() {
        assertThat(between(
                        "status: [{jurisdiction: US, schedule: IV}, {jurisdiction: GB}]",
                        "status: [{jurisdiction: GB}, {jurisdiction: US, schedule: III}]"))
                .containsExactly(
                        moved("status.GB", 1, 0),
                        new Difference("status.US.schedule", CHANGED, "IV", "III", "<del>IV</del><ins>III</ins>"));
    }

    @Test
    void beyondTheBoundTheLastDifferenceIsTheWholeDocument() {
        var before =
                Map.of("list", IntStream.range(0, Differences.MAX + 1).boxed().toList());
        var exact =
                Map.of("list", IntStream.range(1, Differences.MAX + 1).boxed().toList());

        assertThat(Differences.between(YAML.valueToTree(before), YAML.valueToTree(Map.of("list", List.of(-1)))))
                .hasSize(Differences.MAX)
                .endsWith(
                        removed("list.998", 998),
                        new Difference("", CHANGED, before, Map.of("list", List.of(-1)), null));
        assertThat(Differences.between(YAML.valueToTree(exact), YAML.valueToTree(Map.of("list", List.of(1)))))
                .hasSize(Differences.MAX - 1)
                .endsWith(removed("list.999", 1000));
    }
}
