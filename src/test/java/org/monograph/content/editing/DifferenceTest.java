package org.monograph.content.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.difference.Comparison;
import org.monograph.content.document.Document;
import org.monograph.content.publishing.Editor;

@MonographTest
class DifferenceTest {

    private static final String FIELDS = "{ path kind before after marked }";

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    private static Document named(String slug, String name) {
        return drug(slug).name(name).build();
    }

    private static ValidatableResponse differences(String key, Comparison from) {
        return done(ANNA.ask(
                "{ change(key: \"%s\") { drafts { differences(from: %s) %s } } }".formatted(key, from, FIELDS)));
    }

    private static List<Map<String, Object>> differencesOf(String key, Comparison from) {
        return differences(key, from).extract().path("data.change.drafts[0].differences");
    }

    private static Map<String, Object> changedName(String before, String after) {
        return Map.of(
                "path",
                "name",
                "kind",
                "CHANGED",
                "before",
                before,
                "after",
                after,
                "marked",
                "<del>%s</del><ins>%s</ins>".formatted(before, after));
    }

    @Test
    void aDraftIsComparedWithFourForms() {
        EditorClient.publish("compared-1", 0, named("compared", "First"));
        done(ANNA.save("compared-2", 0, 1, named("compared", "Reviewed")));
        done(ANNA.move("submitChange", "compared-2", 1));
        done(RITA.move("returnChange", "compared-2", 1, "reason: \"A better name\""));
        done(ANNA.save("compared-2", 1, 1, named("compared", "Saved")));
        done(ANNA.move("submitChange", "compared-2", 2));
        done(ANNA.move("returnChange", "compared-2", 2, "reason: \"Not ready\""));
        done(ANNA.save("compared-2", 2, 1, named("compared", "Present")));
        EditorClient.publish("compared-3", 1, named("compared", "Published"));

        assertThat(differencesOf("compared-2", Comparison.BASE)).containsExactly(changedName("First", "Present"));
        assertThat(differencesOf("compared-2", Comparison.PUBLISHED))
                .containsExactly(changedName("Published", "Present"));
        assertThat(differencesOf("compared-2", Comparison.LAST_SAVE)).containsExactly(changedName("Saved", "Present"));
        assertThat(differencesOf("compared-2", Comparison.LAST_REVIEW))
                .containsExactly(changedName("Reviewed", "Present"));
        done(ANNA.ask("{ change(key: \"compared-2\") { drafts { differences { before } } } }"))
                .body("data.change.drafts[0].differences.before", contains("First"));
    }

    @Test
    void withoutAnEarlierSaveOrReviewADraftIsComparedWithItsBase() {
        EditorClient.publish("early-1", 0, named("differs-early", "First"));
        done(ANNA.save("early-2", 0, 1, named("differs-early", "Second")));

        for (var from : Comparison.values()) {
            assertThat(differencesOf("early-2", from)).containsExactly(changedName("First", "Second"));
        }
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void aNewDocumentIsAddedAsAWhole(Comparison from) {
        var key = "new-" + from.name().toLowerCase().replace('_', '-');
        done(ANNA.save(key, 0, 0, drug(key).build()));

        differences(key, from)
                .body("data.change.drafts[0].differences.path", contains(""))
                .body("data.change.drafts[0].differences.kind", contains("ADDED"))
                .body("data.change.drafts[0].differences[0].before", nullValue())
                .body("data.change.drafts[0].differences[0].after.slug", equalTo(key));
    }

    @Test
    void anUnchangedDraftHasNoDifferences() {
        EditorClient.publish("unchanged-1", 0, named("unchanged", "Same"));
        done(ANNA.save("unchanged-2", 0, 1, named("unchanged", "Same")));

        differences("unchanged-2", Comparison.BASE).body("data.change.drafts[0].differences", empty());
    }

    @Test
    void anUnfinishedDraftIsComparedToo() {
        EditorClient.publish("half-1", 0, named("half", "Half"));
        var document = Map.of("kind", "drug", "slug", "half", "name", List.of("Half"));
        done(ANNA.save(Map.of(
                "key",
                "half-2",
                "version",
                0,
                "title",
                "T",
                "drafts",
                List.of(Map.of("document", document, "baseRevision", 1)))));

        assertThat(differencesOf("half-2", Comparison.BASE))
                .filteredOn("path", "name")
                .extracting("kind", "before", "after")
                .containsExactly(tuple("CHANGED", "Half", List.of("Half")));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfDrafts(Comparison from) {
        var key = "count-" + from.name().toLowerCase().replace('_', '-');
        done(ANNA.save(key, 0, 0, drug(key + "-1").build()));
        int one = statements(key, from);
        done(ANNA.save(
                key,
                1,
                0,
                Stream.of("-2", "-3", "-4").map(end -> drug(key + end).build()).toArray(Document[]::new)));

        assertThat(statements(key, from)).isEqualTo(one);
    }

    private static int statements(String key, Comparison from) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                .header("GraphQL-Cost", "report")
                .body(Map.of(
                        "query",
                        "{ change(key: \"%s\") { drafts { differences(from: %s) { path } } } }".formatted(key, from)))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .extract()
                .path("extensions.cost.sqlStatements");
    }
}
