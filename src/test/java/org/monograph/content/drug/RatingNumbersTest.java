package org.monograph.content.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "48, 10, HIGH",
        "40.1, 10.1, HIGH",
        "39.9, 10, MODERATE",
        "20.3, 10.3, MODERATE",
        "19.9, 10, LOW",
        "10.1, 10, LOW"
    })
    void theLevelIsThatOfTheDifferenceFromPlacebo(double per100, double placebo, RatingLevel level) {
        assertThat(new RatingNumbers(per100, placebo, null, null).level()).isEqualTo(Optional.of(level));
    }

    @Test
    void withoutPlaceboOrDifferenceTheEditorsChooseTheLevel() {
        assertThat(new RatingNumbers(90.0, null, null, null).level()).isEmpty();
        assertThat(new RatingNumbers(10.0, 10.0, null, null).level()).isEmpty();
    }
}
