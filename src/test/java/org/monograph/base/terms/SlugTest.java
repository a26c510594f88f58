package org.monograph.base.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    private static final String LETTERS = "az09-- Aé_\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-", "a-", "-a", "a--b", "a-b", "7", "A", "é", "a b", "a_b", "a\n", "\na", "٣"})
    void whatIsASlugIsWhatTheFormSays(String text) {
        assertThat(Slug.isSlug(text)).isEqualTo(text.matches(Slug.FORM));
    }

    @Test
    void randomTextsAreWhatTheFormSays() {
        var random = new Random(1);
        for (var count = 0; count < 20_000; count++) {
            whatIsASlugIsWhatTheFormSays(random.ints(random.nextInt(8), 0, LETTERS.length())
                    .mapToObj(place -> LETTERS.substring(place, place + 1))
                    .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101})
    void aSlugHasALimit(int length) {
        whatIsASlugIsWhatTheFormSays("a".repeat(length));
        whatIsASlugIsWhatTheFormSays("a-".repeat(length / 2) + "b".repeat(length % 2));
    }
}
