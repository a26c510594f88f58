package org.monograph.content.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;

@MonographTest
class InteractionTest {

    @Inject
    Editor editor;

    @Test
    void aDrugHasItsInteractionsAndThoseOfItsClassesTheMostSevereFirst() {
        ask("""
                { drug(slug: "clonazepam") { interactions {
                    severity action derived one: first { slug } other: second { slug drug { slug } } via { slug membersComplete }
                } } }""")
                .body("errors", nullValue())
                .body(
                        "data.drug.interactions.one.slug",
                        contains("alcohol", "alcohol", "benzodiazepines", "cns-depressants", "clonazepam"))
                .body(
                        "data.drug.interactions.other.slug",
                        contains("benzodiazepines", "clonazepam", "opioids", "opioids", "cns-depressants"))
                .body("data.drug.interactions.other.drug.slug", contains("clonazepam"))
                .body("data.drug.interactions.severity", contains("SEVERE", "SEVERE", "SEVERE", "SEVERE", "MODERATE"))
                .body("data.drug.interactions.derived", contains(false, false, false, false, true))
                .body("data.drug.interactions[1].via", empty())
                .body("data.drug.interactions[2].via.slug", contains("benzodiazepines"))
                .body("data.drug.interactions[2].via[0].membersComplete", equalTo(false));
    }

    @Test
    void aPairIsSymmetric() {
        assertThat(slugs("cyclobenzaprine", "first")).contains("cyclobenzaprine");
        assertThat(slugs("tizanidine", "second")).contains("tizanidine");
    }

    private static List<String> slugs(String drug, String side) {
        return ask("{ drug(slug: \"%s\") { interactions { side: %s { slug } } } }".formatted(drug, side))
                .extract()
                .path("data.drug.interactions.side.slug");
    }

    @Test
    void classesOfClassesCountEvenInACycle() {
        editor.publishDrug("circle", "Care");
        editor.publishInteractant("circle-outer", InteractantKind.DRUG_CLASS, null);
        editor.publishInteractant("circle-inner", InteractantKind.DRUG_CLASS, null, "circle-outer");
        editor.publishInteractant("circle-outer", InteractantKind.DRUG_CLASS, null, "circle-inner");
        editor.publishInteractant("circle", InteractantKind.DRUG, "circle", "circle-inner");
        editor.publishInteractant("a-food", InteractantKind.FOOD, null);
        editor.publishInteraction("a-food", "circle-outer", Severity.MILD, "Mild");
        editor.publishInteraction("circle-inner", "circle-outer", Severity.UNKNOWN, "Unknown");
        editor.publishInteraction("a-food", "circle", Severity.MODERATE, "Moderate");

        ask("{ drug(slug: \"circle\") { interactions { effect via { slug } } } }")
                .body("data.drug.interactions.effect", contains("Unknown", "Moderate", "Mild"))
                .body("data.drug.interactions[0].via.slug", contains("circle-inner", "circle-outer"))
                .body("data.drug.interactions[1].via", empty())
                .body("data.drug.interactions[2].via.slug", contains("circle-outer"));
    }

    @Test
    void aRecordHasADifferentIdForEachSetOfClassesThroughWhichItApplies() {
        var answer = ask("""
                {
                  clonazepam: drug(slug: "clonazepam") { interactions { id via { slug } } }
                  tizanidine: drug(slug: "tizanidine") { interactions { id via { slug } } }
                }""").extract().jsonPath();
        var clonazepam = answer.<String>getList("data.clonazepam.interactions.id");
        var tizanidine = answer.<String>getList("data.tizanidine.interactions.id");

        assertThat(tizanidine).contains(clonazepam.get(3)).doesNotContain(clonazepam.get(2), clonazepam.get(4));
        for (var id : clonazepam) {
            var node = ask(
                            "query($id: ID!) { node(id: $id) { id ... on Interaction { via { slug } } } }",
                            Map.of("id", id))
                    .body("errors", nullValue())
                    .extract()
                    .jsonPath();
            assertThat(node.getMap("data.node")).isIn(answer.<Object>getList("data.clonazepam.interactions"));
        }
    }

    @Test
    void ofEqualSeverityTheStricterAdviceComesFirst() {
        List<String> actions = ask("{ drug(slug: \"cyclobenzaprine\") { interactions { severity action } } }")
                .extract()
                .path("data.drug.interactions.findAll { it.severity == 'SEVERE' }.action");

        assertThat(actions).startsWith("CONTRAINDICATED", "AVOID").endsWith("CAUTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alcohol-clonazepam/via-both",
                "alcohol-clonazepam/bogus",
                "cns-depressants/alcohol+opioids-not-there"
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
                }""",
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

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfDrugs() {
        var drugs = editor.publishDrugs("interacting", 6);
        editor.publishInteractant("interacting-class", InteractantKind.DRUG_CLASS, null);
        drugs.forEach(drug -> {
            editor.publishInteractant(drug, InteractantKind.DRUG, drug, "interacting-class");
            editor.publishInteraction("alcohol", drug, Severity.MILD, "Mild with " + drug);
        });
        editor.publishInteraction("interacting-class", "opioids", Severity.MILD, "Mild");

        // drugs, what each belongs to, records, rules, interactants, their classes, their drugs, sources
        assertThat(statementsFor(drugs.subList(0, 1))).hasSize(8);
        assertThat(statementsFor(drugs.subList(0, 3))).hasSize(8);
        assertThat(statementsFor(drugs)).hasSize(8);
    }

    private static List<String> statementsFor(List<String> drugs) {
        return Statements.sentDuring(() -> ask("""
                        query($slugs: [String!]!, $n: Int!) { drugs(filter: {slugs: $slugs}, first: $n) { nodes { interactions {
                            effect first { ...side } second { ...side } via { ...side } citations { title } } } } }
                        fragment side on Interactant { name drug { name } memberOf { name } }""", Map.of("slugs", drugs, "n", drugs.size()))
                .body("errors", nullValue())
                .body("data.drugs.nodes[%d].interactions.size()".formatted(drugs.size() - 1), equalTo(2)));
    }
}
