package org.monograph.content.publishing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random parts of generated documents.
final class RandomContent {

    private static final String[] SYLLABLES = {
        "va", "lo", "ze", "pa", "mi", "tor", "xi", "ne", "du", "cor", "fe", "li", "ra", "bo", "sta", "qui"
    };
    private static final String[] ENDINGS = {
        "pam", "zine", "done", "pril", "statin", "olol", "mab", "tide", "cillin", "fen"
    };
    private static final String[] WORDS = {
        "people", "often", "feel", "drowsy", "when", "the", "dose", "is", "raised", "quickly", "and", "doctors",
                "review",
        "treatment", "after", "some", "weeks", "because", "risk", "grows", "with", "time", "ask", "before", "you",
                "stop"
    };

    private final Random random;

    RandomContent(long seed) {
        this.random = new Random(seed);
    }

    /// Of a drug, such as `Vazetorpam`.
    String name() {
        return capitalized(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDINGS));
    }

    String sentence() {
        var text = new StringBuilder();
        IntStream.range(0, 10 + random.nextInt(8))
                .forEach(_ -> text.append(pick(WORDS)).append(' '));
        return capitalized(text.toString().strip()) + ".";
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    String sentences() {
        return sentence() + " " + sentence();
    }

    /// Slugs of one or two citations.
    List<String> citations() {
        return distinct(GeneratedVocabulary.CITATIONS, 1 + random.nextInt(2)).stream()
                .map(GeneratedVocabulary::citation)
                .toList();
    }

    /// @return `count` different numbers from 0 up to, not including, `bound`
    List<Integer> distinct(int bound, int count) {
        return random.ints(0, bound).distinct().limit(count).boxed().toList();
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }
}
