package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.monograph.content.drug.IdentifierScope.INGREDIENT;
import static org.monograph.content.drug.IdentifierSystem.RXNORM;
import static org.monograph.content.drug.IdentifierSystem.SNOMED;
import static org.monograph.content.naming.DrugMatchClient.match;
import static org.monograph.content.naming.DrugMatchClient.matched;
import static org.monograph.content.naming.DrugMatchClient.noMatch;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugMatchPublishedTest {

    @Inject
    Editor editor;

    @Test
    void aBrandOfTwoDrugsIsAmbiguous() {
        editor.publishCalled("twobrand-b", "Beta twobrand", List.of("Twinbrand"), List.of());
        editor.publishCalled("twobrand-a", "Alpha twobrand", List.of("TWIN-brand"), List.of("Twinbrand"));

        match("twin brand")
                .body(
                        "data.matchDrugs",
                        contains(matched(
                                "twin brand", "AMBIGUOUS", List.of("twobrand-a", "twobrand-b"), "BRAND", "SYNONYM")));
    }

    @Test
    void theNameOfOneDrugThatIsABrandOfAnotherIsAmbiguous() {
        editor.publishCalled("namebrand-a", "Namebrandol", List.of(), List.of());
        editor.publishCalled("namebrand-b", "Other namebrand", List.of("Namebrandol"), List.of());

        match("namebrandol")
                .body(
                        "data.matchDrugs",
                        contains(matched(
                                "namebrandol", "AMBIGUOUS", List.of("namebrand-a", "namebrand-b"), "NAME", "BRAND")));
    }

    @Test
    void aCodeOfTwoDrugsIsAmbiguousWithoutItsSystem() {
        editor.publishCalled(
                "twocode-a", "Twocode A", List.of(), List.of(), new DrugIdentifier(RXNORM, "9070605", INGREDIENT));
        editor.publishCalled(
                "twocode-b", "Twocode B", List.of(), List.of(), new DrugIdentifier(SNOMED, "9070605", INGREDIENT));

        match("9070605", "RxNorm 9070605", "SNOMED CT: 9070605", "ATC 9070605")
                .body(
                        "data.matchDrugs",
                        contains(
                                matched("9070605", "AMBIGUOUS", List.of("twocode-a", "twocode-b"), "CODE"),
                                matched("RxNorm 9070605", "EXACT", List.of("twocode-a"), "CODE"),
                                matched("SNOMED CT: 9070605", "EXACT", List.of("twocode-b"), "CODE"),
                                noMatch("ATC 9070605")));
    }

    @Test
    void aNameWithItsSaltPrecedesTheNameWithoutIt() {
        editor.publishCalled("saltfirst-base", "Saltfirst", List.of(), List.of());
        editor.publishCalled("saltfirst-salt", "Saltfirst maleate", List.of(), List.of());

        match("saltfirst maleate", "saltfirst", "saltfirst mesylate")
                .body(
                        "data.matchDrugs",
                        contains(
                                matched("saltfirst maleate", "EXACT", List.of("saltfirst-salt"), "NAME"),
                                matched("saltfirst", "EXACT", List.of("saltfirst-base"), "NAME"),
                                matched("saltfirst mesylate", "EXACT", List.of("saltfirst-base"), "NAME")));
    }

    @Test
    void aSaltIsNotRemovedFromABrand() {
        editor.publishCalled("saltbrand", "Quorvexil", List.of("Zubbelfix"), List.of());

        match("zubbelfix sodium")
                .body(
                        "data.matchDrugs",
                        contains(matched("zubbelfix sodium", "SUGGESTION", List.of("saltbrand"), "FUZZY")));
    }

    @Test
    void upToFiveDrugsAreSuggestedClosestFirst() {
        for (var ending : List.of("aaa", "aab", "abb", "bbb", "aac", "aad", "aae")) {
            editor.publishCalled("gluvinax" + ending, "Gluvinax" + ending, List.of(), List.of());
        }

        List<String> slugs = match("gluvinaxaax").extract().path("data.matchDrugs[0].drugs.slug");

        assertThat(slugs).containsExactly("gluvinaxaaa", "gluvinaxaab", "gluvinaxaac", "gluvinaxaad", "gluvinaxaae");
    }

    @Test
    void onlyNamesOfTheCurrentRevisionAreFound() {
        editor.publishCalled("renamed", "Oldrenamol", List.of("Oldrenambrand"), List.of());
        editor.publishCalled("renamed", "Newrenamol", List.of(), List.of());

        match("oldrenambrand", "newrenamol")
                .body(
                        "data.matchDrugs",
                        contains(noMatch("oldrenambrand"), matched("newrenamol", "EXACT", List.of("renamed"), "NAME")));
    }

    @Test
    void namesWithTheSameKeyAreStoredOnce() {
        editor.publishCalled(
                "onceform",
                "Onceformol",
                List.of("Once-Form", "ONCE FORM", "x".repeat(101)),
                List.of("once form", "—"));

        match("onceform")
                .body(
                        "data.matchDrugs",
                        contains(matched("onceform", "EXACT", List.of("onceform"), "BRAND", "SYNONYM")));
    }
}
