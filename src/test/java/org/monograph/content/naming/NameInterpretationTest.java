package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.MatchKind.CODE;
import static org.monograph.content.naming.MatchKind.NAME;
import static org.monograph.content.naming.MatchKind.SYNONYM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.drug.IdentifierSystem;

class NameInterpretationTest {

    @ParameterizedTest
    @CsvSource({
        "cyclobenzaprine HCl, cyclobenzaprine",
        "Cyclobenzaprine Hydrochloride, cyclobenzaprine",
        "cyclobenzaprine-hcl, cyclobenzaprine",
        "tizanidine hcl 4 mg, tizanidine",
        "tizanidine hcl 4mg tablets, tizanidine",
        "amlodipine besylate, amlodipine",
        "amlodipine besilate, amlodipine",
        "dexamethasone sodium phosphate, dexamethasone",
        "amoxicillin trihydrate, amoxicillin",
        "diclofenac sodium, diclofenac",
        "tenofovir disoproxil fumarate, tenofovirdisoproxil"
    })
    void aSaltAfterTheNameIsRemoved(String term, String bare) {
        assertThat(NameInterpretation.of(term).getLast())
                .isEqualTo(new NameInterpretation(bare, Set.of(NAME, SYNONYM), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sodium",
                "hydrochloride",
                "sodium chloride",
                "potassium chloride",
                "potassium citrate",
                "magnesium sulfate",
                "lithium carbonate",
                "ferrous fumarate",
                "levothyroxine calcium",
                "atorvastatin calcium trihydrate",
                "omeprazole sodium bicarbonate",
                "sodium oxybate",
                "isosorbide mononitrate",
                "isosorbide dinitrate",
                "fluticasone propionate",
                "haloperidol decanoate",
                "hydrogen peroxide",
                "clonazepam + hydrochlorid",
                "hcl clonazepam"
            })
    void aNameThatIsNotASaltOfAnotherSubstanceStaysWhole(String term) {
        assertThat(NameInterpretation.of(term))
                .extracting(NameInterpretation::key)
                .containsOnly(NameKey.of(term));
    }

    @ParameterizedTest
    @CsvSource({
        "Klonopin 0.5 mg tablets, klonopin",
        "klonopin 2mg, klonopin",
        "klonopin tablets 2 mg, klonopin",
        "klonopin Tabs, klonopin",
        "klonopin tab 2 mg, klonopin",
        "baclofen 10 mg/5 ml, baclofen",
        "'Baclofen 0,5 mg/ml', baclofen",
        "lidocaine 2%, lidocaine",
        "cholecalciferol 1000 IU, cholecalciferol",
        "Vitamin B 12 1000 mcg, vitaminb12",
        "baclofen 500 µg, baclofen"
    })
    void aStrengthAndAFormAfterTheNameAreRemoved(String term, String bare) {
        assertThat(NameInterpretation.of(term))
                .extracting(NameInterpretation::key)
                .containsExactly(NameKey.of(term), bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tylenol No. 3",
                "Tylenol 3",
                "hydrocodone 5 mg/325 mg tablets",
                "NovoLog 70/30",
                "4 mg",
                "tablets",
                "clonazepam 2",
                "penicillin G",
                "clonazepam2mg",
                "Wellbutrin XL"
            })
    void aWordThatMayDistinguishProductsStays(String term) {
        assertThat(NameInterpretation.of(term))
                .extracting(NameInterpretation::key)
                .allSatisfy(key -> assertThat(key).containsAnyOf("3", "g", "2mg", "tablets", "xl", "m2", "4mg"));
    }

    @ParameterizedTest
    @CsvSource({
        "RxNorm 2598, RXNORM, 2598",
        "RxCUI: 2598, RXNORM, 2598",
        "UNII 5PE9FDE8GB, UNII, 5pe9fde8gb",
        "unii-5pe9 fde8gb, UNII, 5pe9fde8gb",
        "ATC:N03AE01, ATC, n03ae01",
        "ATC code N03AE01, ATC, n03ae01",
        "CAS No. 1622-61-3, CAS, 1622-61-3",
        "CAS RN 1622-61-3, CAS, 1622-61-3",
        "SNOMED CT 387383007, SNOMED, 387383007",
        "Wikidata Q407988, WIKIDATA, q407988",
        "NDC 0093-0832-01, NDC, 0093-0832-01",
        "set id ebc11109-e7bf, SPL_SET_ID, ebc11109e7bf",
        "SPL_SET_ID ebc11109, SPL_SET_ID, ebc11109"
    })
    void aCodeMayFollowTheNameOfItsSystem(String term, IdentifierSystem system, String code) {
        assertThat(NameInterpretation.of(term)).contains(new NameInterpretation(code, Set.of(CODE), system));
    }

    @Test
    void aNameThatBeginsLikeASystemIsNotACode() {
        assertThat(NameInterpretation.of("Casodex")).noneMatch(interpretation -> interpretation.system() != null);
        assertThat(NameInterpretation.of("ATC")).noneMatch(interpretation -> interpretation.system() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "-", "\u200f", "\u0301", "™"})
    void aTermWithoutLettersAndDigitsHasNoInterpretation(String term) {
        assertThat(NameInterpretation.of(term)).isEmpty();
        assertThat(NameInterpretation.fuzzyKeys(term)).isEmpty();
    }

    @Test
    void fuzzyKeysAreTheNameWithoutSaltAndItsFirstWord() {
        assertThat(NameInterpretation.fuzzyKeys("Clonazapam wafer HCl 2 mg"))
                .containsExactly("clonazapamwafer", "clonazapam");
        assertThat(NameInterpretation.fuzzyKeys("clonazapam hcl")).isEqualTo(List.of("clonazapam"));
        assertThat(NameInterpretation.fuzzyKeys("abc")).isEmpty();
        assertThat(NameInterpretation.fuzzyKeys("clonazapam (Klonopin)")).contains("clonazapam");
        assertThat(NameInterpretation.fuzzyKeys("clonazapam potassium")).contains("clonazapam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baclofen and tizanidine",
                "clonazepam lorazepam",
                "baclofen 10 mg and tizanidine",
                "baclofen + tizanidine"
            })
    void theFirstOfTwoDrugsIsNotAFuzzyKey(String term) {
        assertThat(NameInterpretation.fuzzyKeys(term)).containsExactly(NameKey.of(term));
    }
}
