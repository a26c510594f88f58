package org.monograph.content.naming;

import static org.hamcrest.Matchers.contains;
import static org.monograph.content.naming.DrugMatchClient.match;
import static org.monograph.content.naming.DrugMatchClient.noMatch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;

/// Names of other drugs that resemble ours, in lines as they are written.
@MonographTest
class TemptingStringsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talofen | promazine, spelled like baclofen",
                "Flameril | an anti-inflammatory, spelled like Flexeril",
                "Fexeric 210 mg tablets | ferric citrate, spelled like Flexeril",
                "Ambirix | a vaccine, spelled like Amrix",
                "betanidine 10 mg | an antihypertensive, spelled like tizanidine",
                "nizatidine 150 mg po bid | an acid blocker, spelled like tizanidine",
                "Clonidine HCl 0.1mg Tablet | confused with clonazepam and Klonopin",
                "CLONIDIN RATIOPHARM Oral 1.0 DF TABLET | the same in German",
                "LORAZEPAM Oral 1.0 DF TABLET | confused with clonazepam",
                "Lorazepan 1 mg | lorazepam with an error",
                "CLOBAZAM Oral 5.0 MG ORAL SUSPENSION | another benzodiazepine",
                "Clonazolam 0.5 mg | a designer benzodiazepine",
                "CLOZAPINE (CLOZAPINE) 25 MG | spelled like clonazepam",
                "arbaclofen placarbil | contains the name of baclofen",
                "R-baclofen | another substance than baclofen",
                "CYCLOPENTOLATE HYDROCHLORIDE EYE DROPS | begins like cyclobenzaprine",
                "CYCLOPHOSPHAMIDE TABLET 50 MG | begins like cyclobenzaprine",
                "CYPROHEPTADINE HYDROCHLORIDE TABLET USP | confused with cyclobenzaprine",
                "Zantac 150 | begins like Zanaflex",
                "Xanax XR 0.5 mg | sounds like Zanaflex",
                "Tiagabine 4 mg | confused with tizanidine",
                "Rivastigmine 1.5 mg capsules | begins like Rivotril",
                "RANITIDINE + CYLOBENZAPRINE + INDOMETACIN ORAL TABLET | three drugs, one of them ours with an error",
                "baclofen/clonidine/gabapentin cream | three drugs",
                "receptors, baclofen | not the drug"
            })
    void anotherDrugIsNeverOneOfOurs(String term, String reason) {
        match(term).body("data.matchDrugs", contains(noMatch(term)));
    }
}
