package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.content.interaction.InteractionChecks.QUERY;
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
            strings = {
                "lorazepam",
                "clonidine",
                "clobazam",
                "clozapine",
                "nizatidine",
                "",
                " ",
                "💊",
                "%",
                "'; drop table drug"
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
    void aTermThatIsTooLongOrHasControlCharactersIsRefused() {
        for (var term : List.of("a\u0000b", "a".repeat(101))) {
            ask(QUERY, Map.of("terms", List.of("alcohol", term)))
                    .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                    .body("errors[0].message", startsWith("terms: up to 100 characters"));
        }
    }
}
