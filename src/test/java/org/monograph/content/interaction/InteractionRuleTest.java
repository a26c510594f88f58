package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;

/// Interactions that follow from the rule of a class.
@MonographTest
class InteractionRuleTest {

    @Inject
    Editor editor;

    @Test
    void depressionOfTheCentralNervousSystemFollowsFromOneRule() {
        check("baclofen", "wine")
                .body("check.pairs[0].interactions.derived", contains(true))
                .body("check.pairs[0].interactions.severity", contains("MODERATE"))
                .body("check.pairs[0].interactions[0].via.slug", contains("cns-depressants"))
                .body("check.pairs[0].interactions[0].citations", hasSize(4));
    }

    @Test
    void aRecordOverridesTheRule() {
        check("alcohol", "clonazepam")
                .body("check.pairs[0].interactions.derived", contains(false, false))
                .body("check.pairs[0].interactions.severity", contains("SEVERE", "SEVERE"));
    }

    @Test
    void aMilderRecordDoesNotHideTheRule() {
        editor.publishInteractant("milder-a", InteractantKind.SUPPLEMENT, null, "cns-depressants");
        editor.publishInteractant("milder-b", InteractantKind.SUPPLEMENT, null, "cns-depressants");
        editor.publishInteraction("milder-a", "milder-b", Severity.MILD, "A little less is taken up");

        check("interactant milder-a", "interactant milder-b")
                .body("check.pairs[0].interactions.derived", contains(true, false))
                .body("check.pairs[0].interactions.severity", contains("MODERATE", "MILD"));
    }

    @Test
    void twoOpioidsAreAsSevereAsAnOpioidWithAnotherDepressant() {
        check("tramadol", "pethidine")
                .body("check.pairs[0].interactions.severity", contains("SEVERE"))
                .body("check.pairs[0].interactions[0].via.slug", contains("cns-depressants", "opioids"));
    }

    @Test
    void aDerivedInteractionIsFoundByItsId() {
        String id = check("wine", "baclofen").extract().path("data.check.pairs[0].interactions[0].id");

        ask(
                        "query($id: ID!) { node(id: $id) { id ... on Interaction { derived one: first { slug } other: second { slug } } } }",
                        Map.of("id", id))
                .body("data.node.id", equalTo(id))
                .body("data.node.derived", equalTo(true))
                .body("data.node.one.slug", equalTo("alcohol"))
                .body("data.node.other.slug", equalTo("baclofen"));
    }

    @Test
    void aComparisonOfDrugsIncludesDerivedInteractions() {
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"tizanidine\"]) { interactions { derived severity } } }")
                .body("data.compareDrugs.interactions.derived", contains(true))
                .body("data.compareDrugs.interactions.severity", contains("MODERATE"));
    }
}
