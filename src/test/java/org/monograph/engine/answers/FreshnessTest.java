package org.monograph.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, true, false",
        "PT9.999S, PT0S, true, false",
        "PT10S, PT0S, false, false",
        "PT10S, PT1H, false, true",
        "PT1H9S, PT1H, false, true",
        "PT1H10S, PT1H, false, false",
        "PT24H, PT1H, false, false",
    })
    void anAnswerIsFreshThenStaleThenExpired(Duration age, Duration staleIfError, boolean fresh, boolean allowed) {
        var freshness = new Freshness(age, Duration.ofSeconds(10), staleIfError);
        assertThat(freshness.isFresh()).isEqualTo(fresh);
        assertThat(freshness.isStaleButAllowed()).isEqualTo(allowed);
    }
}
