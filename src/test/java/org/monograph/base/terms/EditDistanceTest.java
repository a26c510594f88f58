package org.monograph.base.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    private static final int LONGEST = 4;

    @ParameterizedTest
    @CsvSource({
        "overdose, overdose, true",
        "overdoze, overdose, true",
        "overdse, overdose, true",
        "overddose, overdose, true",
        "ovredose, overdose, true",
        "overdos, overdose, true",
        "overdoses, overdose, true",
        "ovredoze, overdose, false",
        "overd, overdose, false",
        "'', a, true",
        "'', ab, false",
        "ab, ba, true"
    })
    void oneTypingErrorIsRecognized(String text, String name, boolean isAtMostOne) {
        assertThat(EditDistance.isAtMost(1, text, name)).isEqualTo(isAtMostOne);
    }

    /// Compares the table of the implementation with the recursive definition, for all pairs of short texts.
    @Test
    void equalsTheDefinitionOfOptimalStringAlignment() {
        var texts = texts();
        for (var a : texts) {
            for (var b : texts) {
                var defined = defined(a, b);
                assertThat(EditDistance.unlimited(a, b))
                        .describedAs("from '%s' to '%s'", a, b)
                        .isEqualTo(defined);
                assertThat(EditDistance.isAtMost(1, a, b))
                        .describedAs("one error from '%s' to '%s'", a, b)
                        .isEqualTo(defined <= 1);
            }
        }
    }

    private static int defined(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        var withoutLastOfA = a.substring(0, a.length() - 1);
        var withoutLastOfB = b.substring(0, b.length() - 1);
        var replaced = a.endsWith(b.substring(b.length() - 1)) ? 0 : 1;
        var distance = Math.min(
                Math.min(defined(withoutLastOfA, b), defined(a, withoutLastOfB)) + 1,
                defined(withoutLastOfA, withoutLastOfB) + replaced);
        return endInSwappedLetters(a, b)
                ? Math.min(distance, defined(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)) + 1)
                : distance;
    }

    private static boolean endInSwappedLetters(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
    }

    /// All texts of up to four of the letters a, b and c.
    private static List<String> texts() {
        var texts = new ArrayList<>(List.of(""));
        for (int at = 0; texts.get(at).length() < LONGEST; at++) {
            for (var letter : List.of("a", "b", "c")) {
                texts.add(texts.get(at) + letter);
            }
        }
        return texts;
    }
}
