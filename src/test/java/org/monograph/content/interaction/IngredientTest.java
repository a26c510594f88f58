package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// A combination has the interactions of its ingredients, and can be the same therapy as another product.
@MonographTest
class IngredientTest {

    @Test
    void aCombinationHasTheRecordsOfItsIngredients() {
        var found = check("phenelzine", "Auvelity")
                .body("check.pairs[0].interactions[0].action", equalTo("CONTRAINDICATED"))
                .body("check.pairs[0].interactions.via.slug.flatten()", hasItems("dextromethorphan", "bupropion"))
                .body(
                        "check.pairs[0].interactions.findAll { 'dextromethorphan' in it.via.slug }[0].citations.slug",
                        hasItems("us-label-phenelzine-interactions", "who-atc-n06ax"))
                .extract();

        List<Map<String, Object>> interactions = found.path("data.check.pairs[0].interactions");
        for (var interaction : interactions) {
            ask(
                            "query($id: ID!) { node(id: $id) { ... on Interaction { action via { slug } } } }",
                            Map.of("id", interaction.get("id")))
                    .body("data.node.action", equalTo(interaction.get("action")));
        }
    }

    @Test
    void aClassOfTheIngredientCountsToo() {
        check("thioridazine", "Auvelity")
                .body("check.pairs[0].interactions[0].action", equalTo("CONTRAINDICATED"))
                .body("check.pairs[0].interactions[0].via.slug", contains("bupropion", "strong-cyp2d6-inhibitors"));
    }

    @Test
    void twoProductsWithOneIngredientAreADuplicate() {
        check("Percocet", "Tylenol")
                .body("check.duplicates.sharedIngredient.slug", contains("acetaminophen"))
                .body("check.duplicates.sharedClass", contains(nullValue()))
                .body("check.duplicates[0].message", startsWith("Percocet, Tylenol: these contain the same drug,"));
        check("Percocet", "Vicodin")
                .body("check.duplicates.sharedIngredient.slug", hasItem("acetaminophen"))
                .body("check.duplicates.sharedClass.slug", hasItem("opioids"));
        check("Vicodin", "hydrocodone")
                .body("check.duplicates.sharedIngredient.slug", contains("hydrocodone"))
                .body("check.duplicates.sharedClass", contains(nullValue()));
    }

    @Test
    void ingredientsAreNoClasses() {
        ask("""
            { combination: interactants(nameStartsWith: "percocet") { nodes { ...parts } }
              drug: interactants(nameStartsWith: "phenelz") { nodes { ...parts } } }
            fragment parts on Interactant { ingredients { slug } memberOf { slug } citations { slug } }\
            """)
                .body("data.combination.nodes[0].ingredients.slug", containsInAnyOrder("oxycodone", "acetaminophen"))
                .body("data.combination.nodes[0].memberOf.slug", contains("opioids"))
                .body("data.combination.nodes[0].citations.slug", contains("who-atc-n02a"))
                .body("data.drug.nodes[0].ingredients", empty());
    }
}
