package org.monograph.content.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
    void ofEqualSeverityTheStricterAdviceComesFirst() {
        List<String> actions = ask("{ drug(slug: \"cyclobenzaprine\") { interactions { severity action } } }")
                .extract()
                .path("data.drug.interactions.findAll { it.severity == 'SEVERE' }.action");

        assertThat(actions).startsWith("CONTRAINDICATED", "AVOID").endsWith("CAUTION");
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
