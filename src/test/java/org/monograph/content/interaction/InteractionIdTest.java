package org.monograph.content.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;

/// The id of an interaction finds it again as it was read: from a side, through the same classes, at the same moment.
@MonographTest
class InteractionIdTest {

    @Inject
    Editor editor;

    @Test
    void anInteractionReadFromADrugHasAnIdOfItsOwn() {
        var answer = ask("""
            {
              clonazepam: drug(slug: "clonazepam") { interactions { id effect other { slug } via { slug } citations { slug } } }
              tizanidine: drug(slug: "tizanidine") { interactions { id } }
              checkInteractions(terms: ["clonazepam", "alcohol", "opioids"]) { pairs { interactions { id } } }
            }\
            """).extract().jsonPath();
        var ids = answer.<String>getList("data.clonazepam.interactions.id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).doesNotContainAnyElementsOf(answer.getList("data.tizanidine.interactions.id"));
        assertThat(ids)
                .doesNotContainAnyElementsOf(answer.getList("data.checkInteractions.pairs.interactions.id.flatten()"));
        for (int i = 0; i < ids.size(); i++) {
            ask(
                            "query($id: ID!) { node(id: $id) { ... on Interaction { id effect other { slug } via {"
                                    + " slug } citations { slug } } } }",
                            Map.of("id", ids.get(i)))
                    .body("errors", nullValue())
                    .body("data.node", equalTo(answer.getMap("data.clonazepam.interactions[" + i + "]")));
        }
    }

    @Test
    void aRecordHasADifferentIdForEachSetOfClassesThroughWhichItApplies() {
        var answer = check("clonazepam", "benzodiazepines", "alcohol").extract().jsonPath();
        var of = "data.check.pairs.interactions.flatten().findAll { it.effect.startsWith('Alcohol adds to the effect of"
                + " every benzo') }";
        var ids = answer.<String>getList(of + ".id");

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(answer.getList(of + ".via.slug")).containsExactlyInAnyOrder(List.of("benzodiazepines"), List.of());
        for (int i = 0; i < ids.size(); i++) {
            ask(
                            "query($id: ID!) { node(id: $id) { ... on Interaction { id other { slug } via { slug } } }"
                                    + " }",
                            Map.of("id", ids.get(i)))
                    .body("data.node.id", equalTo(ids.get(i)))
                    .body("data.node.other", nullValue())
                    .body(
                            "data.node.via.slug",
                            equalTo(answer.getList(of + ".via.slug").get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alcohol-clonazepam/via-both",
                "alcohol-clonazepam/bogus",
                "cns-depressants/alcohol+opioids-not-there",
                "cns-depressants/alcohol+baclofen",
                "clonazepam/with+clonazepam",
                "clonazepam/with+ssris",
                "alcohol-clonazepam/with+alcohol",
                "opioids/with+alcohol",
                "not-there/with+alcohol"
            })
    void anIdThatNeverExistedFindsNothing(String content) {
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(("Interaction:" + content).getBytes(UTF_8));

        ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node", nullValue());
    }

    @Test
    void aPastDayShowsItsInteractionsWithDifferentIds() {
        editor.publishDrug("days", "First");
        editor.publishInteractant("days", InteractantKind.DRUG, "days");
        editor.publishInteractant("days-food", InteractantKind.FOOD, null);
        var first = editor.lastPublication();
        editor.publishInteraction("days", "days-food", Severity.MILD, "As first published");
        var second = editor.lastPublication();
        editor.publishDrug("days", "Second");
        editor.publishInteraction("days", "days-food", Severity.SEVERE, "As published now");

        var answer = ask(
                        """
                        query($first: DateTime, $between: DateTime, $second: DateTime) {
                          then: drug(slug: "days", asOf: $first) { ...state }
                          between: drug(slug: "days", asOf: $between) { ...state }
                          third: drug(slug: "days", asOf: $second) { ...state }
                          now: drug(slug: "days") { ...state }
                        }
                        fragment state on Drug {
                          id revision warnings { id drug { id } } interactions { id effect first { slug drug { id revision } } }
                        }\
                        """,
                        Map.of(
                                "first", first.toString(),
                                "between", second.minusNanos(1).toString(),
                                "second", second.toString()))
                .body("errors", nullValue())
                .body("data.then.revision", equalTo(1))
                .body("data.then.interactions", empty())
                .body("data.third.revision", equalTo(1))
                .body("data.third.interactions.effect", contains("As first published"))
                .body("data.now.revision", equalTo(2))
                .body("data.now.interactions.effect", contains("As published now"))
                .body("data.third.interactions[0].first.drug.revision", equalTo(2))
                .extract()
                .jsonPath();

        assertThat(answer.getMap("data.between")).isEqualTo(answer.getMap("data.then"));
        for (var path : List.of("id", "warnings[0].id", "warnings[0].drug.id")) {
            assertThat(List.of("then", "third", "now"))
                    .extracting(day -> answer.getString("data." + day + "." + path))
                    .doesNotHaveDuplicates();
        }
        assertThat(answer.getString("data.third.interactions[0].id"))
                .isNotEqualTo(answer.getString("data.now.interactions[0].id"));
        assertThat(answer.getString("data.third.interactions[0].first.drug.id"))
                .describedAs("an interactant and its fields are shown in their current state")
                .isEqualTo(answer.getString("data.now.id"));
        assertFoundById(answer, "third");
        assertFoundById(answer, "now");
    }

    private static void assertFoundById(JsonPath answer, String day) {
        String id = answer.getString("data." + day + ".interactions[0].id");
        ask("query($id: ID!) { node(id: $id) { id ... on Interaction { effect } } }", Map.of("id", id))
                .body("data.node.id", equalTo(id))
                .body("data.node.effect", equalTo(answer.getString("data." + day + ".interactions[0].effect")));
    }
}
