package org.monograph.content.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.clinical.ClinicalTextTest.daily;
import static org.monograph.content.clinical.ClinicalTextTest.dose;
import static org.monograph.content.clinical.ClinicalTextTest.each;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that cannot be right.
class ClinicalLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "1,,true",
        "1,2,true",
        "2,2,true",
        "0,2,true",
        "2,1,false",
        "0,,false",
        "0,0,false",
        ",1,true",
    })
    void aRangeRisesAndIsNotZero(Double from, Double to, boolean valid) {
        assertThat(new Range(from, to).isRange()).isEqualTo(valid);
        assertThat(new Amount(from, to, "mg", DosePer.DAY, null).isRange()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        // 0.1 three times is not above 0.3, in spite of binary fractions
        "0.1,3,0.3,true",
        "0.1,4,0.3,false",
        "4,1,4,true",
        "5,,4,true",
    })
    void theMaximumIsNotBelowTheUsualDose(double usual, Integer times, double max, boolean valid) {
        assertThat(dose(null, null, each(usual, null, times), daily(max), null).isValidMaxDaily())
                .isEqualTo(valid);
        assertThat(dose(each(usual, null, times), null, null, daily(max), null).isValidMaxDaily())
                .isEqualTo(valid);
    }

    @Test
    void amountsOfDifferentUnitsAreNotCompared() {
        var micrograms = new Amount(500.0, null, "mcg", DosePer.DAY, null);
        assertThat(micrograms.exceeds(daily(4))).isFalse();
        assertThat(daily(5).exceeds(daily(4))).isTrue();
    }

    @Test
    void theMaximaAreOfADayAndOfOneTime() {
        assertThat(dose(null, null, null, each(4, null, 1), null).isValidMaxDaily())
                .isFalse();
        assertThat(dose(null, null, null, null, daily(4)).isValidMaxSingle()).isFalse();
        assertThat(dose(null, null, null, null, each(4, null, 2)).isValidMaxSingle())
                .isFalse();
        assertThat(dose(null, null, null, null, each(4, null, null)).isValidMaxSingle())
                .isTrue();
    }

    @Test
    void aDoseForAllUsesIsForEachCondition() {
        var forAll = dose(daily(1), null, null, null, null);
        assertThat(forAll.isFor("panic-disorder")).isTrue();
        assertThat(forAll.isFor(null)).isTrue();
    }
}
