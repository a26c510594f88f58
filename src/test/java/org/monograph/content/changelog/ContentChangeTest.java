package org.monograph.content.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.publishing.Editor;

/// Publish more with `-Dchanges.publications=1000`.
@MonographTest
class ContentChangeTest {

    private static final int PUBLICATIONS = Integer.getInteger("changes.publications", 60);
    private static final int PUBLISHERS = 4;

    private static final String CHANGES = """
            query($since: DateTime, $kinds: [DocumentKind!], $first: Int, $after: String) {
                contentChanges(since: $since, kinds: $kinds, first: $first, after: $after) {
                    totalCount nodes { kind slug revision significance contentVersion at path drug { slug } }
                    pageInfo { endCursor hasNextPage } } }""";

    @Inject
    Editor editor;

    private Instant begin() {
        editor.publishReferenceBook("Before " + System.nanoTime());
        return editor.lastPublication();
    }

    @Test
    void aPublicationIsListedWithItsVersionAndItsTime() {
        var since = begin();
        editor.publish(
                drug("followed").build(), new ConditionDocument("followed", "Followed", null, "Text.", null, null));
        String version = ask("{ service { contentVersion } }").extract().path("data.service.contentVersion");
        var at = editor.lastPublication().toString();

        var nodes = nodes(changes(Map.of("since", since.toString())));
        assertThat(nodes).extracting(node -> node.get("kind")).containsExactly("CITATION", "DRUG", "CONDITION");
        assertThat(nodes)
                .extracting(node -> node.get("path"))
                .containsExactly("/sources/reference-book", "/drugs/followed", "/conditions/followed");
        assertThat(nodes).extracting(node -> node.get("at")).containsOnly(at);
        assertThat(nodes).extracting(node -> node.get("contentVersion")).containsOnly(version);
        assertThat(nodes).extracting(node -> node.get("significance")).containsOnly("NOTABLE");
        assertThat(nodes.get(1)).containsEntry("revision", 1).containsEntry("drug", Map.of("slug", "followed"));
        assertThat(nodes.get(2)).containsEntry("drug", null);
    }

    @Test
    void aRetirementIsListedInItsPlace() {
        editor.publish(drug("retired-1").build(), drug("retired-2").build());
        var since = begin();
        done(ANNA.save(Map.of(
                "key",
                "retire-it",
                "version",
                0,
                "title",
                "Retire",
                "note",
                "Off the market",
                "significance",
                "SAFETY",
                "retirements",
                List.of(Map.of(
                        "kind",
                        "DRUG",
                        "slug",
                        "retired-1",
                        "baseRevision",
                        1,
                        "how",
                        "REMOVED",
                        "reason",
                        "Off the market")))));
        done(ANNA.move("submitChange", "retire-it", 1));
        done(RITA.move("approveChange", "retire-it", 1));
        done(PAUL.move("publishChange", "retire-it", 1));
        editor.publish(drug("retired-2").summary("Later").build());

        answer(Map.of("since", since.toString(), "kinds", List.of("DRUG")))
                .body("data.contentChanges.nodes.slug", contains("retired-1", "retired-2"))
                .body("data.contentChanges.nodes.revision", contains(0, 2))
                .body("data.contentChanges.nodes.significance", contains("SAFETY", "NOTABLE"))
                .body("data.contentChanges.nodes[0].drug", nullValue())
                .body("data.contentChanges.totalCount", equalTo(2));
    }

    @Test
    void nothingIsListedTwiceOnTwoPages() {
        var since = begin();
        var slugs = editor.publishDrugs("listed-change", 7);
        var variables =
                new HashMap<String, Object>(Map.of("since", since.toString(), "first", 3, "kinds", List.of("DRUG")));
        var found = new ArrayList<String>();
        for (var page = 0; page < 3; page++) {
            var answer = changes(variables);
            found.addAll(answer.getList("data.contentChanges.nodes.slug"));
            variables.put("after", answer.getString("data.contentChanges.pageInfo.endCursor"));
            assertThat(answer.getBoolean("data.contentChanges.pageInfo.hasNextPage"))
                    .isEqualTo(page < 2);
            assertThat(answer.getInt("data.contentChanges.totalCount")).isEqualTo(7);
        }

        assertThat(found).containsExactlyElementsOf(slugs);
        answer(variables).body("data.contentChanges.nodes", empty());
        variables.remove("since");
        answer(variables).body("data.contentChanges.nodes", empty());
    }

    /// Each publication is a transaction of its own connection, as those of several instances are.
    @Test
    void aConsumerMissesNothingAndSeesNothingTwiceWhilePublishingGoesOn() throws Exception {
        var since = begin();
        var isOver = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var consumers = List.of(
                    threads.submit(() -> follow(since, List.of("DRUG"), 1, isOver)),
                    threads.submit(() -> follow(since, List.of("DRUG", "CITATION"), 7, isOver)),
                    threads.submit(() -> follow(since, null, 100, isOver)));
            var publishers = IntStream.range(0, PUBLISHERS)
                    .mapToObj(number -> threads.submit(publishing(number)))
                    .toList();
            for (var publisher : publishers) {
                publisher.get();
            }
            isOver.set(true);

            var expected = all(since);
            assertThat(expected).hasSize(PUBLICATIONS / PUBLISHERS * PUBLISHERS).doesNotHaveDuplicates();
            for (var consumer : consumers) {
                assertThat(consumer.get()).containsExactlyElementsOf(expected);
            }
        } finally {
            isOver.set(true);
        }
    }

    private Callable<Void> publishing(int publisher) {
        return () -> {
            for (var number = 0; number < PUBLICATIONS / PUBLISHERS; number++) {
                editor.publishDrug("concurrent-" + publisher, "Revision " + number);
            }
            return null;
        };
    }

    /// What a client sees that asks again and again, with the last cursor that it has.
    private static List<String> follow(Instant since, List<String> kinds, int first, AtomicBoolean isOver) {
        var variables = new HashMap<String, Object>(Map.of("since", since.toString(), "first", first));
        variables.put("kinds", kinds);
        var seen = new ArrayList<String>();
        var isComplete = false;
        while (!isComplete) {
            var wasOver = isOver.get();
            var answer = changes(variables);
            seen.addAll(concurrent(answer));
            var cursor = answer.getString("data.contentChanges.pageInfo.endCursor");
            if (cursor != null) {
                variables.remove("since");
                variables.put("after", cursor);
            }
            isComplete = wasOver && cursor == null;
        }
        return seen;
    }

    private static List<String> all(Instant since) {
        var found = new ArrayList<String>();
        var variables =
                new HashMap<String, Object>(Map.of("since", since.toString(), "first", 100, "kinds", List.of("DRUG")));
        do {
            var answer = changes(variables);
            found.addAll(concurrent(answer));
            variables.put("after", answer.getString("data.contentChanges.pageInfo.endCursor"));
        } while (variables.get("after") != null);
        return found;
    }

    private static List<String> concurrent(JsonPath answer) {
        return nodes(answer).stream()
                .filter(node -> ((String) node.get("slug")).startsWith("concurrent-"))
                .map(node -> node.get("slug") + " " + node.get("revision"))
                .toList();
    }

    @Test
    void aCursorOfOtherKindsIsRefused() {
        var since = begin();
        editor.publish(drug("other-kinds").build());
        var cursor = changes(Map.of("since", since.toString(), "kinds", List.of("DRUG", "CONDITION")))
                .getString("data.contentChanges.pageInfo.endCursor");

        answer(Map.of("after", cursor, "kinds", List.of("CONDITION", "DRUG", "DRUG")))
                .body("data.contentChanges.nodes", empty());
        refused(Map.of("after", cursor, "kinds", List.of("DRUG")), "after: not a cursor of this list");
        refused(Map.of("after", cursor), "after: not a cursor of this list");
        refused(Map.of("first", 101), "first: from 1 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999-01-01T00:00:00Z", "1000-01-01T00:00:00Z"})
    void allThatWasPublishedIsListedSinceALongTimeAgo(String since) {
        answer(Map.of("since", since, "first", 1, "kinds", List.of("DISCLAIMER")))
                .body("errors", nullValue())
                .body("data.contentChanges.nodes.slug", contains("disclaimer"));
    }

    @Test
    void nothingIsListedForNoKinds() {
        answer(Map.of("kinds", List.of()))
                .body("data.contentChanges.nodes", empty())
                .body("data.contentChanges.totalCount", equalTo(0));
    }

    @Test
    void aPageIsReadWithOneStatementAndItsDrugsWithAnother() {
        var since = begin();
        editor.publishDrugs("counted-change", 5);

        var sent = Statements.sentDuring(() -> changes(Map.of("since", since.toString())));

        assertThat(new HashSet<>(sent)).hasSizeLessThanOrEqualTo(4); // content version, changes, number, drugs
    }

    private static List<Map<String, Object>> nodes(JsonPath answer) {
        return answer.getList("data.contentChanges.nodes");
    }

    private static JsonPath changes(Map<String, ?> variables) {
        return answer(variables).body("errors", nullValue()).extract().jsonPath();
    }

    private static ValidatableResponse answer(Map<String, ?> variables) {
        return ask(CHANGES, variables);
    }

    private static void refused(Map<String, ?> variables, String message) {
        answer(variables)
                .body("data.contentChanges", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(message));
    }
}
