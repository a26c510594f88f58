package org.monograph.content.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
                severity action derived other { slug } one: first { slug } two: second { slug drug { slug } }
                via { slug membersComplete } citations { slug }
            } } }\
            """)
                .body("errors", nullValue())
                .body("data.drug.interactions[0].other.slug", equalTo("sodium-oxybate"))
                .body("data.drug.interactions[0].action", equalTo("CONTRAINDICATED"))
                .body("data.drug.interactions[1].other.slug", equalTo("alcohol"))
                .body("data.drug.interactions[1].one.slug", equalTo("alcohol"))
                .body("data.drug.interactions[1].two.slug", equalTo("clonazepam"))
                .body("data.drug.interactions[1].two.drug.slug", equalTo("clonazepam"))
                .body("data.drug.interactions[1].derived", equalTo(false))
                .body("data.drug.interactions[1].via.slug", contains("benzodiazepines", "cns-depressants"))
                .body("data.drug.interactions.find { it.derived }.other.slug", equalTo("cns-depressants"))
                .body("data.drug.interactions.find { it.derived }.via.slug", contains("cns-depressants"))
                .body("data.drug.interactions.find { it.derived }.via[0].membersComplete", equalTo(false))
                .body("data.drug.interactions.count { it.derived }", equalTo(1))
                .body("data.drug.interactions.severity.unique()", contains("SEVERE", "MODERATE"));
    }

    @Test
    void anInteractionSaysHowLargeItsEffectIsAndHowLongToWait() {
        ask("""
            { tizanidine: drug(slug: "tizanidine") { interactions(jurisdiction: GB) {
                other { slug } derived scope { text jurisdictions } effectSizes { of { slug } measure foldFrom foldTo text } } }
              cyclobenzaprine: drug(slug: "cyclobenzaprine") { interactions {
                other { slug } washouts { after { slug } days text } } } }\
            """)
                .body("errors", nullValue())
                .body(
                        "data.tizanidine.interactions.find { it.other.slug == 'fluvoxamine' }.effectSizes.text",
                        contains(
                                "amount in the blood over time (AUC): 33 times",
                                "highest level in the blood (Cmax): 12 times",
                                "half-life: 3 times"))
                .body(
                        "data.tizanidine.interactions.find { it.other.slug == 'fluvoxamine' }.effectSizes[0].of.slug",
                        equalTo("tizanidine"))
                .body("data.tizanidine.interactions.find { it.derived }.effectSizes", empty())
                .body("data.tizanidine.interactions.find { it.derived }.scope.text", equalTo(""))
                .body(
                        "data.cyclobenzaprine.interactions.find { it.other.slug == 'mao-inhibitors' }.washouts[0]",
                        equalTo(Map.of(
                                "after",
                                Map.of("slug", "mao-inhibitors"),
                                "days",
                                14,
                                "text",
                                "at least 14 days after the last dose")));
    }

    @Test
    void recordsOfTheDrugAndOfItsClassesAboutOneOtherSideAreOneInteraction() {
        editor.publishInteractant("joined-class", InteractantKind.DRUG_CLASS, null);
        editor.publishInteractant("joined-wide", InteractantKind.DRUG_CLASS, null);
        editor.publishDrug("joined", "Care");
        editor.publishInteractant("joined", InteractantKind.DRUG, "joined", "joined-class", "joined-wide");
        editor.publishInteractant("joined-juice", InteractantKind.FOOD, null);
        editor.publishInteractant("joined-tea", InteractantKind.FOOD, null);
        editor.publishInteraction("joined", "joined-juice", Severity.MODERATE, "Own");
        editor.publishInteraction("joined-class", "joined-juice", Severity.MODERATE, "Of the class");
        editor.publishInteraction("joined-juice", "joined-wide", Severity.MILD, "Of the wide class");
        editor.publishInteraction("joined", "joined-tea", Severity.MILD, "Own, mild");
        editor.publishInteraction("joined-class", "joined-tea", Severity.SEVERE, "Of the class, severe");

        ask("{ drug(slug: \"joined\") { interactions { effect severity other { slug } via { slug } } } }")
                .body("data.drug.interactions.other.slug", contains("joined-tea", "joined-juice"))
                .body("data.drug.interactions.effect", contains("Of the class, severe", "Own"))
                .body("data.drug.interactions.severity", contains("SEVERE", "MODERATE"))
                .body("data.drug.interactions[0].via.slug", contains("joined-class"))
                .body("data.drug.interactions[1].via.slug", contains("joined-class", "joined-wide"));
        check("interactant joined", "interactant joined-juice")
                .body("check.pairs[0].interactions.effect", contains("Of the class", "Own", "Of the wide class"));
    }

    @Test
    void joinedInteractionsHaveTheSourcesOfAllRecords() {
        ask("""
            { drug(slug: "clonazepam") { interactions { other { slug } citations { slug } } } }\
            """)
                .body(
                        "data.drug.interactions.find { it.other.slug == 'alcohol' }.citations.slug",
                        hasItems("article-clonazepam-muscle-spasms", "fda-benzodiazepines-2020"));
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
        editor.makeMember("circle-outer", "circle-inner");
        editor.publishInteractant("circle", InteractantKind.DRUG, "circle", "circle-inner");
        editor.publishInteractant("a-food", InteractantKind.FOOD, null);
        editor.publishInteraction("a-food", "circle-outer", Severity.MILD, "Mild");
        editor.publishInteraction("circle-inner", "circle-outer", Severity.UNKNOWN, "Unknown");
        editor.publishInteraction("a-food", "circle", Severity.MODERATE, "Moderate");

        ask("{ drug(slug: \"circle\") { interactions { effect other { slug } via { slug } } } }")
                .body("data.drug.interactions.effect", contains("Unknown", "Moderate"))
                .body("data.drug.interactions.other.slug", contains("circle-outer", "a-food"))
                .body("data.drug.interactions[0].via.slug", contains("circle-inner", "circle-outer"))
                .body("data.drug.interactions[1].via.slug", contains("circle-outer"));
    }

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

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfDrugs() {
        var drugs = editor.publishDrugs("interacting", 4);
        editor.publishInteractant("interacting-class", InteractantKind.DRUG_CLASS, null);
        drugs.forEach(drug -> {
            editor.publishInteractant(drug, InteractantKind.DRUG, drug, "interacting-class");
            editor.publishInteraction("alcohol", drug, Severity.MILD, "Mild with " + drug);
        });
        editor.publishInteraction("interacting-class", "opioids", Severity.MILD, "Mild");

        // drugs, what each belongs to, records, interactants, their classes, sources; their drugs are cached
        assertThat(statementsFor(drugs.subList(0, 1))).hasSize(6);
        assertThat(statementsFor(drugs.subList(0, 2))).hasSize(6);
        assertThat(statementsFor(drugs)).hasSize(6);
    }

    private static List<String> statementsFor(List<String> drugs) {
        return Statements.sentDuring(() -> ask("""
            query($slugs: [String!]!, $n: Int!) { drugs(filter: {slugs: $slugs}, first: $n) { nodes { interactions {
                effect first { ...side } second { ...side } other { ...side } via { ...side } citations { title } } } } }
            fragment side on Interactant { name drug { name } memberOf { name } }\
            """, Map.of("slugs", drugs, "n", drugs.size()))
                .body("errors", nullValue())
                .body("data.drugs.nodes[%d].interactions.size()".formatted(drugs.size() - 1), equalTo(2)));
    }
}
