package org.monograph.door.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource({
        "37,   37,  3, 7,   3, 7,   37 of 100 people",
        "0.43, 0.43,0, 0.43,0, 0.43,0.43 of 100 people",
        "0,    0,   0, 0,   0, 0,   0 of 100 people",
        "100,  100, 10,0,   10,0,   100 of 100 people",
        "10,   25,  1, 0,   2, 5,   10 to 25 of 100 people",
        ",     5,   0, 0,   0, 5,   up to 5 of 100 people",
        "5,    ,    0, 5,   0, 5,   at least 5 of 100 people"
    })
    void aNumberIsDrawnAsRowsOfTen(
            Double min, Double max, int rows, double rest, int maybeRows, double maybeRest, String words) {
        assertThat(People.of(min, max)).isEqualTo(new People(rows, rest, maybeRows, maybeRest));
        assertThat(People.words(min, max)).isEqualTo(words);
    }
}
