package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.interactant.AmongMembers;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;
import org.monograph.content.publishing.Editor;

/// Interactions that follow from the rule of a class.
@MonographTest
class InteractionRuleTest {

    @Inject
    Editor editor;

    @Test
    void depressionOfTheCentralNervousSystemFollowsFromOneRule() {
        check("baclofen", "tizanidine")
                .body("check.pairs[0].interactions.derived", contains(true))
                .body("check.pairs[0].interactions.severity", contains("MODERATE"))
                .body("check.pairs[0].interactions[0].via.slug", contains("cns-depressants"))
                .body(
                        "check.pairs[0].interactions[0].citations.slug",
                        contains(
                                "dailymed-carisoprodol",
                                "dailymed-lorazepam",
                                "us-label-baclofen-oral",
                                "us-label-tizanidine",
                                "dailymed-tizanidine"));
    }

    @Test
    void aRecordOverridesTheRule() {
        check("alcohol", "clonazepam")
                .body("check.pairs[0].interactions.derived", contains(false, false, false))
                .body("check.pairs[0].interactions.severity", contains("SEVERE", "SEVERE", "MODERATE"));
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
                .body("check.pairs[0].interactions.severity", hasItem("SEVERE"))
                .body("check.pairs[0].interactions.via.slug", hasItem(List.of("cns-depressants", "opioids")));
    }

    @Test
    void aDerivedInteractionIsFoundByItsId() {
        String id = check("tizanidine", "baclofen").extract().path("data.check.pairs[0].interactions[0].id");

        ask(
                        "query($id: ID!) { node(id: $id) { id ... on Interaction { derived one: first { slug } other:"
                                + " second { slug } } } }",
                        Map.of("id", id))
                .body("data.node.id", equalTo(id))
                .body("data.node.derived", equalTo(true))
                .body("data.node.one.slug", equalTo("baclofen"))
                .body("data.node.other.slug", equalTo("tizanidine"));
    }

    @Test
    void theRuleAppliesToFoodAndNeverToAlcohol() {
        check("baclofen", "wine")
                .body("check.pairs[0].interactions.derived", contains(false, false))
                .body("check.pairs[0].interactions.action", contains("AVOID", "AVOID"));
        editor.publishInteractant("sleepy-tea", InteractantKind.FOOD, null, "cns-depressants");
        check("baclofen", "interactant sleepy-tea").body("check.pairs[0].interactions.derived", contains(true));
    }

    @Test
    void itsSourcesAreThoseOfTheRuleAndOfTheMembershipsOfTheTwoSides() {
        editor.publish(
                drugClass("cited-class", true, "fda-opioids-and-depressants-2016"),
                drugClass("cited-inner", false, null, new Membership("cited-class", List.of("nhs-clonazepam"))),
                drug("cited-a", new Membership("cited-inner", List.of("gb-smpc-clonazepam"))),
                drug("cited-b", new Membership("cited-class", List.of("us-label-tizanidine"))),
                drug("cited-c", new Membership("cited-class", List.of("us-label-baclofen-oral"))));

        check("cited-a", "cited-b")
                .body("check.pairs[0].interactions.derived", contains(true))
                .body(
                        "check.pairs[0].interactions[0].citations.slug",
                        contains(
                                "fda-opioids-and-depressants-2016",
                                "gb-smpc-clonazepam",
                                "nhs-clonazepam",
                                "us-label-tizanidine"));
        check("cited-class", "cited-c")
                .body(
                        "check.pairs[0].interactions[0].citations.slug",
                        contains("fda-opioids-and-depressants-2016", "us-label-baclofen-oral"));
    }

    @Test
    void theRuleOfADrugCitesItsOwnWayToTheClass() {
        editor.publish(
                drugClass("way-class", true, "fda-opioids-and-depressants-2016"),
                DrugDocuments.drug("way-drug").build(),
                drug("way-drug", new Membership("way-class", List.of("us-label-tizanidine"))),
                drug("way-other", new Membership("way-class", List.of("us-label-baclofen-oral"))));

        ask("{ drug(slug: \"way-drug\") { interactions { derived other { slug } citations { slug } } } }")
                .body("data.drug.interactions.derived", contains(true))
                .body("data.drug.interactions.other.slug", contains("way-class"))
                .body(
                        "data.drug.interactions[0].citations.slug",
                        contains("fda-opioids-and-depressants-2016", "us-label-tizanidine"));
    }

    private static InteractantDocument drug(String slug, Membership... classes) {
        return new InteractantDocument(
                slug, slug, null, InteractantKind.DRUG, null, List.of(classes), null, null, null, null, null);
    }

    private static InteractantDocument drugClass(
            String slug, boolean oneTherapy, String sourceOfRule, Membership... classes) {
        var rule = sourceOfRule == null
                ? null
                : new AmongMembers(
                        Severity.MODERATE,
                        InteractionAction.CAUTION,
                        "The effects add up.",
                        null,
                        "Ask a pharmacist.",
                        EvidenceLevel.LOW,
                        List.of(sourceOfRule));
        return new InteractantDocument(
                slug,
                slug,
                null,
                InteractantKind.DRUG_CLASS,
                null,
                List.of(classes),
                null,
                false,
                oneTherapy,
                rule,
                null);
    }

    @Test
    void aComparisonOfDrugsIncludesDerivedInteractions() {
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"tizanidine\"]) { interactions { derived severity } } }")
                .body("data.compareDrugs.interactions.derived", contains(true))
                .body("data.compareDrugs.interactions.severity", contains("MODERATE"));
    }
}
