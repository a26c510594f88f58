package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;

/// Which interactants the terms of a check mean.
@MonographTest
class InteractionTermTest {

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource({
        "SSRI, ssris",
        "\u202Ewine, alcohol",
        "mao-inhibitors, mao-inhibitors",
        "MAOI, mao-inhibitors",
        "Monoamine Oxidase Inhibitors, mao-inhibitors",
        "pethidine, meperidine",
        "the pill, oral-contraceptives",
        "Opioid, opioids",
        "Cyclobenzaprine HCl, cyclobenzaprine",
        "N03AE01, clonazepam"
    })
    void classesSubstancesAndDrugsAreFoundByAnyExactName(String term, String interactant) {
        check(term, "alcohol")
                .body("check.complete", equalTo(true))
                .body("check.terms[0].interactant.slug", equalTo(interactant));
    }

    @ParameterizedTest
    @CsvSource({
        "clonazepan, clonazepam",
        "tizanadine, tizanidine",
        "ciprofloxacine, ciprofloxacin",
        "opiods, opioids",
        "benzodiazepins, benzodiazepines"
    })
    void aMisspelledTermHasSuggestionsAndIsNotChecked(String term, String suggestion) {
        check(term, "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", contains(suggestion))
                .body("check.pairs", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nizatidine", "clofazimine", "arbaclofen", "tizoxanide", "", " ", "💊", "%", "'; drop table drug"
            })
    void anUnknownTermIsNotChecked(String term) {
        check("clonazepam", term).body("check.complete", equalTo(false)).body("check.terms[1].suggestions", empty());
    }

    @Test
    void aNameOfTwoDrugsIsNotChecked() {
        editor.publishCalled("mixed-one", "Mixed one", List.of("Mixedname"), List.of());
        editor.publishCalled("mixed-two", "Mixed two", List.of("Mixedname"), List.of());

        check("Mixedname", "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", containsInAnyOrder("mixed-one", "mixed-two"));
        check("Mixed two", "alcohol")
                .body("check.complete", equalTo(true))
                .body("check.terms[0].interactant.slug", equalTo("mixed-two"));
    }

    @Test
    void aNameOfTwoInteractantsIsNotChecked() {
        editor.publishInteractant("two-named-a", InteractantKind.FOOD, null);
        editor.publishInteractantCalled("two-named-b", "Interactant two-named-a");

        check("interactant two-named-a", "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", contains("two-named-a", "two-named-b"));
    }

    @Test
    void aTermThatCannotBeLookedUpFailsAlone() {
        var terms = List.of("alcohol", "a\u0000b", "a".repeat(101), " ", "clonazepam");
        ask(
                        "query($terms: [String!]!) { checkInteractions(terms: $terms) { complete terms { interactant { slug } problem } pairs { first { slug } } } }",
                        Map.of("terms", terms))
                .body("errors", nullValue())
                .body("data.checkInteractions.complete", equalTo(false))
                .body(
                        "data.checkInteractions.terms.problem",
                        contains(null, "CONTROL_CHARACTERS", "TOO_LONG", "EMPTY", null))
                .body("data.checkInteractions.pairs.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ciprofloxacin 500 mg BID | ciprofloxacin",
                "tiZANidine (ZANAFLEX) 2 mg Tablet | tizanidine",
                "baclofen 10 mg po tid prn muscle spasms | baclofen"
            })
    void aMedicationLineIsReadAsInMatchDrugs(String term, String interactant) {
        check("alcohol", term).body("check.terms[1].interactant.slug", equalTo(interactant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAK inhibitors",
                "PDE inhibitors",
                "COX inhibitors",
                "dopamine reuptake blockers",
                "antidepressants",
                "Ozurdex",
                "methanol",
                "baclofen wine",
                "clonazepam (ethanol)"
            })
    void otherClassesAndTwoNamesHaveNoSuggestions(String term) {
        check("clonazepam", term)
                .body("check.terms[1].interactant", nullValue())
                .body("check.terms[1].suggestions", empty());
    }
}
