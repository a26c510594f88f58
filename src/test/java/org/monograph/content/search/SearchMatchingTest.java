package org.monograph.content.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.search.SearchClient.search;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class SearchMatchingTest {

    private static final List<String> ABOUT_DRUGS = List.of("DRUG", "WARNING", "FAQ_ENTRY");

    @ParameterizedTest
    @CsvSource({
        "'\"withdrawal seizures\"', SideEffect",
        "'ataxia or epilepsy', SideEffect",
        "'seizures -drug -clonazepam -baclofen', Condition",
    })
    void phrasesAlternativesAndExclusionsAreSupported(String text, String type) {
        search(text, 50).body("errors", nullValue()).body("data.search.edges.node.__typename", hasItem(type));
    }

    @Test
    void entriesWithAnExcludedWordAreNotFound() {
        search("seizures -clonazepam", 100)
                .body("data.search.edges.node.drug.slug", not(hasItem("clonazepam")))
                .body("data.search.edges.node.slug", not(hasItem("clonazepam")));
        search("\"seizures withdrawal baclofen\"", 10).body("data.search.edges", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Klonopín", "KLONOPIN", "  klonopin  ", "klonopin!", "klo", "‏klonopin", "klonopin - tablets"})
    void caseAccentsSpacesAndPunctuationAreIgnored(String text) {
        search(text, 1).body("data.search.edges.node.slug", contains("clonazepam"));
    }

    /// Drugs without a monograph, with names similar to that of a drug with one, and that no text names.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lorazepam",
                "clobazam",
                "clozapine",
                "clorazepate",
                "nizatidine",
                "oxazepam",
                "clonazolam",
                "clonazolan",
                "meclonazepam",
                "cinolazepam",
                "arbaclofen"
            })
    void theNameOfAnotherDrugIsNotTakenForAMisspelling(String name) {
        search(name, 100).body("errors", nullValue());
        for (var ours : List.of("clonazepam", "tizanidine", "baclofen")) {
            search(name, 100)
                    .body("data.search.edges.node.slug", not(hasItem(ours)))
                    .body("data.search.edges.node.drug.slug", not(hasItem(ours)));
        }
    }

    /// A warning about one drug is no answer about another.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lorazepam overdose",
                "lorazepan overdose",
                "xanax overdose",
                "xanex overdose",
                "too much valium",
                "ambien while pregnant",
                "soma withdrawal",
                "lyrica overdose",
                "neurontin overdose",
                "ativan breastfeeding"
            })
    void aDangerOfADrugWithoutAMonographFindsNothing(String text) {
        search(text, ABOUT_DRUGS, 100, null).body("errors", nullValue()).body("data.search.edges", empty());
    }

    @Test
    void aDrugWithoutAMonographHidesNothingAboutOneThatHasIt() {
        search("took too much clonazepam with xanax", ABOUT_DRUGS, 1, null)
                .body("data.search.edges.node.__typename", contains("Warning"))
                .body("data.search.edges.node.drug.slug", contains("clonazepam"));
    }
}
