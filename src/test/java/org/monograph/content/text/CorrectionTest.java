package org.monograph.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.text.Correction.Rule;

class CorrectionTest {

    @ParameterizedTest
    @CsvSource({
        "klonapin, klonopin",
        "clonopin, klonopin",
        "zanaflax, zanaflex",
        "baclophen, baclofen",
        "siezures, seizures",
        "drowsyness, drowsiness",
        "withdrawl, withdrawal",
        "hyprtension, hypertension"
    })
    void aMisspelledWordIsCorrected(String word, String correction) {
        assertThat(Correction.of(word, List.of(correction), Rule.WORD)).contains(correction);
    }

    @ParameterizedTest
    @CsvSource({
        "asthenia, myasthenia",
        "hypertension, hypotension",
        "hyperkalemia, hypokalemia",
        "bradycardia, tachycardia",
        "convulsion, confusion",
        "combivir, combined",
        "talofen, baclofen",
        "actos, facts",
        "weed, weeks",
        "abroad, broad"
    })
    void aWordWithAnotherMeaningIsNot(String word, String other) {
        assertThat(Correction.of(word, List.of(other), Rule.WORD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "actos, acts, ''",
        "relpax, relax, ''",
        "symtoms, symptoms, symptoms",
        "halucinatons, hallucinations, hallucinations"
    })
    void besideADangerOnlyACertainCorrectionIsMade(String word, String candidate, String correction) {
        assertThat(Correction.of(word, List.of(candidate), Rule.WORD_BESIDE_A_DANGER))
                .isEqualTo(Optional.of(correction).filter(made -> !made.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "flameril, flexeril",
        "fexeric, flexeril",
        "ambirix, amrix",
        "talofen, baclofen",
        "betanidine, tizanidine"
    })
    void aNameNeedsToBeNear(String word, String name) {
        assertThat(Correction.of(word, List.of(name), Rule.NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weed", "abroad", "passed", "grandma", "20", "x3", "abc", "opioids"})
    void anEnglishOrShortWordOrNumberIsNeverCorrected(String word) {
        assertThat(Correction.isPossible(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morphine", "penicillin", "aspirin", "insulin", "codeine", "heroin"})
    void theNameOfADrugIsNoEnglishWord(String word) {
        assertThat(EnglishWords.contains(word)).isFalse();
    }
}
