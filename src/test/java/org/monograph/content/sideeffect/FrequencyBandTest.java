package org.monograph.content.sideeffect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.sideeffect.FrequencyBand.COMMON;
import static org.monograph.content.sideeffect.FrequencyBand.NOT_KNOWN;
import static org.monograph.content.sideeffect.FrequencyBand.RARE;
import static org.monograph.content.sideeffect.FrequencyBand.UNCOMMON;
import static org.monograph.content.sideeffect.FrequencyBand.VERY_COMMON;
import static org.monograph.content.sideeffect.FrequencyBand.VERY_RARE;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyBandTest {

    private static final Random RANDOM = new Random(20261122);

    @ParameterizedTest
    @CsvSource({
        "100, VERY_COMMON",
        "10, VERY_COMMON",
        "9.999999, COMMON",
        "1, COMMON",
        "0.999999, UNCOMMON",
        "0.1, UNCOMMON",
        "0.0999999, RARE",
        "0.01, RARE",
        "0.00999999, VERY_RARE",
        "0, VERY_RARE"
    })
    void aBandIncludesItsLowerBoundAndNotItsUpperBound(double per100, FrequencyBand band) {
        assertThat(FrequencyBand.of(per100, per100, null)).containsExactly(band);
    }

    @Test
    void aRangeHasAllBandsThatItCrosses() {
        assertThat(FrequencyBand.of(5.0, 15.0, null)).containsExactly(VERY_COMMON, COMMON);
        assertThat(FrequencyBand.of(10.0, 63.0, null)).containsExactly(VERY_COMMON);
        assertThat(FrequencyBand.of(0.0, 9.0, null)).containsExactly(COMMON, UNCOMMON, RARE, VERY_RARE);
    }

    @Test
    void aRangeWithoutABoundExtendsToZeroOrAHundred() {
        assertThat(FrequencyBand.of(10.0, null, null)).containsExactly(VERY_COMMON);
        assertThat(FrequencyBand.of(2.0, null, null)).containsExactly(VERY_COMMON, COMMON);
        assertThat(FrequencyBand.of(null, 0.05, null)).containsExactly(RARE, VERY_RARE);
    }

    @Test
    void anUpperBoundAloneIsNotPartOfTheRange() {
        assertThat(FrequencyBand.of(null, 1.0, null)).containsExactly(UNCOMMON, RARE, VERY_RARE);
        assertThat(FrequencyBand.of(null, 10.0, null)).containsExactly(COMMON, UNCOMMON, RARE, VERY_RARE);
        assertThat(FrequencyBand.of(null, 0.0, null)).containsExactly(VERY_RARE);
    }

    @Test
    void theReportedBandCountsOnlyWithoutNumbers() {
        assertThat(FrequencyBand.of(null, null, UNCOMMON)).containsExactly(UNCOMMON);
        assertThat(FrequencyBand.of(null, null, null)).containsExactly(NOT_KNOWN);
        assertThat(FrequencyBand.of(29.0, 29.0, RARE))
                .describedAs("numbers take precedence")
                .containsExactly(VERY_COMMON);
    }

    @Test
    void theBandsOfARangeAreThoseOfItsPoints() {
        for (int round = 0; round < 10_000; round++) {
            var max = Math.pow(10, RANDOM.nextDouble(-4, 2));
            var min = max * RANDOM.nextDouble();
            var bands = FrequencyBand.of(min, max, null);

            var ofPoints = EnumSet.noneOf(FrequencyBand.class);
            DoubleStream.of(min, max, 10, 1, 0.1, 0.01)
                    .filter(point -> point >= min && point <= max)
                    .forEach(point -> ofPoints.addAll(FrequencyBand.of(point, point, null)));
            assertThat(bands).containsExactlyElementsOf(ofPoints).isSorted().doesNotContain(NOT_KNOWN);
        }
    }

    @Test
    void theTextNamesTheBoundsAndThePlaceboArm() {
        assertThat(text(29.0, 29.0, 10.0, "5 mg")).isEqualTo("about 29 in 100 people at 5 mg; 10 in 100 on placebo");
        assertThat(text(5.0, 15.0, null, null)).isEqualTo("5 to 15 in 100 people");
        assertThat(text(10.0, null, null, null)).isEqualTo("at least 10 in 100 people");
        assertThat(text(null, 0.5, null, null)).isEqualTo("at most 0.5 in 100 people");
        assertThat(text(null, null, null, null)).isEqualTo("how often is not known");
        assertThat(new Frequency(VERY_RARE, null, null, null, null, null, null, null, List.of("x")).getText())
                .isEqualTo("called very rare by the source, without a number");
    }

    private static String text(Double min, Double max, Double placebo, String dose) {
        return new Frequency(null, min, max, placebo, null, null, null, dose, List.of("x")).getText();
    }
}
