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
        "baklofen, baclofen, SYNONYM",
        "Baclofen 10mg Tablets (Teva UK Ltd), baclofen, NAME",
        "intrathecal baclofen pump 500mcg/mL, baclofen, NAME",
        "tiZANidine (ZANAFLEX) 2 mg Tablet, tizanidine, NAME BRAND",
        "clonazepam 0.5 MG Disintegrating Oral Tablet [Klonopin], clonazepam, NAME BRAND",
        "CLONAZEPAM(KLONOPIN), clonazepam, NAME BRAND",
        "Klonopin (clonazepan), clonazepam, BRAND",
        "'Rivotril 2,5mg/ml Gotas', clonazepam, BRAND",
        "clorhidrato de ciclobenzaprina 10 mg tabletas, cyclobenzaprine, SYNONYM",
        "Cyclobenzaprine 10 mg po q8h prn muscle spasm, cyclobenzaprine, NAME",
        "http://www.nlm.nih.gov/research/umls/rxnorm|2598, clonazepam, CODE",
        "urn:oid:2.16.840.1.113883.6.88|2598, clonazepam, CODE",
        "atc|N03AE01, clonazepam, CODE",
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
        "clonapin, clonazepam",
        "klonipin .5 mgs po bid, clonazepam",
        "clonazepam allergy, clonazepam",
        "not baclofen, baclofen",
        "Flexeril 10, cyclobenzaprine",
        "clonazepam 5-325 mg, clonazepam",
        "flexaril, cyclobenzaprine",
        "cyclobenzapr, cyclobenzaprine",
        "tizanadine, tizanidine",
        "tinazidine, tizanidine",
        "bacofen, baclofen",
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
                "baclofen (tizanidine)",
                "Baclofen 10 mg ×3 + clonazepam 0.5 mg at night",
                "CLONAZEPAM (GABAPENTIN)",
                "klonopin (clonidine)",
                "was on clonazepam now lorazepam",
                "Tizanidine 4 mg TID, Ciprofloxacin 500 mg BID",
                "cyclobenzaprine 10 mg/ibuprofen 800 mg",
                "Klonopin Plus",
                "instead of Klonopin",
                "clonazepam (unheardofol)",
                "http://www.nlm.nih.gov/research/umls/rxnorm|2599",
                "http://www.whocc.no/atc|N03AE",
                "http://snomed.info/sct|2598",
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
