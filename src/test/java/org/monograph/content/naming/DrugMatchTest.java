package org.monograph.content.naming;

import static org.hamcrest.Matchers.contains;
import static org.monograph.content.naming.DrugMatchClient.match;
import static org.monograph.content.naming.DrugMatchClient.matched;
import static org.monograph.content.naming.DrugMatchClient.noMatch;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class DrugMatchTest {

    @ParameterizedTest
    @CsvSource({
        "clonazepam, clonazepam, NAME",
        "CLONAZEPAM, clonazepam, NAME",
        "' clona-zepam ', clonazepam, NAME",
        "clonazépam, clonazepam, NAME",
        "clonazepam\u200f, clonazepam, NAME",
        "Klonopin, clonazepam, BRAND",
        "klonopin® 2 mg tablets, clonazepam, BRAND",
        "rivotril, clonazepam, BRAND",
        "clonazepam hydrochloride, clonazepam, NAME",
        "cyclobenzaprine HCl, cyclobenzaprine, NAME SYNONYM",
        "Cyclobenzaprine hydrochloride, cyclobenzaprine, NAME SYNONYM",
        "cyclobenzaprinehydrochloride, cyclobenzaprine, SYNONYM",
        "tizanidine hcl 4 mg, tizanidine, NAME SYNONYM",
        "baclofen 10 mg, baclofen, NAME",
        "5PE9FDE8GB, clonazepam, CODE",
        "UNII 5pe9fde8gb, clonazepam, CODE",
        "ATC:N03AE01, clonazepam, CODE",
        "N 03 AE 01, clonazepam, CODE",
        "2598, clonazepam, CODE",
        "rxcui 2598, clonazepam, CODE",
        "EBC11109-e7bf-452d-b675-4b3236d54164, clonazepam, CODE",
        "0VE05JYS2P, cyclobenzaprine, CODE"
    })
    void aDrugIsFoundByEachOfItsNamesAndCodes(String term, String slug, String matchedOn) {
        match(term).body("data.matchDrugs", contains(matched(term, "EXACT", List.of(slug), matchedOn.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clonidine",
                "lorazepam",
                "clobazam",
                "clozapine",
                "clomipramine",
                "nizatidine",
                "tiagabine",
                "diazepam",
                "oxazepam",
                "clonazolam",
                "meclonazepam",
                "arbaclofen",
                "cyproheptadine",
                "cyclophosphamide",
                "Clonidine HCl",
                "lorazepam 1 mg tablets",
                "clomipramine hydrochloride",
                "Lorazepam odt"
            })
    void theNameOfAnotherDrugDoesNotLeadToASuggestion(String term) {
        match(term).body("data.matchDrugs", contains(noMatch(term)));
    }

    @ParameterizedTest
    @CsvSource({
        "clonazapan, clonazepam",
        "colnazepam, clonazepam",
        "clonazep_m, clonazepam",
        "clonazepam%, clonazepam",
        "clonazepam💊, clonazepam",
        "сlonazepam, clonazepam", // with a Cyrillic first letter
        "clonaz, clonazepam",
        "klonapin, clonazepam",
        "klonapin 2 mg, clonazepam",
        "clonazepam potassium, clonazepam",
        "clonazepam (Klonopin), clonazepam",
        "flexaril, cyclobenzaprine",
        "cyclobenzaprin, cyclobenzaprine",
        "tizanadine, tizanidine",
        "tinazidine, tizanidine",
        "baklofen, baclofen",
        "zanaflexx, tizanidine"
    })
    void aMisspelledNameLeadsToASuggestion(String term, String slug) {
        match(term).body("data.matchDrugs", contains(matched(term, "SUGGESTION", List.of(slug), "FUZZY")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lonazepam", // one letter from clonazepam, and one from lorazepam
                "lorazapam",
                "aspirin",
                "5PE9FDE8GC",
                "ATC 5PE9FDE8GB",
                "UNII 2598",
                "N03AE",
                "clonidine clonazepam",
                "baclofen and tizanidine",
                "clonazepam lorazepam",
                "c",
                "",
                " ",
                "-",
                "%",
                "_",
                "%%%%%",
                "💊💊💊💊",
                "\u200f\u202e",
                "' or 1=1 --",
                "'; drop table drug_name; --",
                "\\",
                "hydrochloride",
                "sodium",
                "4 mg"
            })
    void aTermWithoutASimilarNameFindsNothing(String term) {
        match(term).body("data.matchDrugs", contains(noMatch(term)));
    }
}
