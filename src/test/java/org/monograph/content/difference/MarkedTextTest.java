package org.monograph.content.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    private static final int PAIRS = 5_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take 2 mg a day.        | Take 2.5 mg a day.    | Take <del>2</del><ins>2.5</ins> mg a day.",
                "Stop it.                | Stop it slowly.       | Stop it<ins> slowly</ins>.",
                "Do not drink alcohol.   | Do not drink.         | Do not drink<del> alcohol</del>.",
                "Ask your own doctor.    | Ask a nurse.          | Ask <del>your own doctor</del><ins>a nurse</ins>.",
                "Tell a doctor or nurse. | Ask a doctor and nurse. | <del>Tell</del><ins>Ask</ins> a doctor"
                        + " <del>or</del><ins>and</ins> nurse.",
                "at < 5 mg               | at > 5 mg             | at <del>&lt;</del><ins>&gt;</ins> 5 mg",
                "don't                   | do not                | <del>don&#39;t</del><ins>do not</ins>",
                "Ärzte                   | Ärztin                | <del>Ärzte</del><ins>Ärztin</ins>"
            })
    void wordsAreMarked(String before, String after, String marked) {
        assertThat(MarkedText.of(before, after, new WordLimit())).isEqualTo(marked);
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        for (int seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            assertBothAreIn(RandomDocument.text(random), RandomDocument.text(random));
        }
    }

    private static void assertBothAreIn(String before, String after) {
        var marked = MarkedText.of(before, after, new WordLimit());

        assertThat(without("ins", "del", marked)).isEqualTo(MarkedText.escaped(before));
        assertThat(without("del", "ins", marked)).isEqualTo(MarkedText.escaped(after));
        assertThat(marked.replaceAll("</?(del|ins)>", "")).doesNotContain("<", ">", "\"", "'");
    }

    private static String without(String left, String kept, String marked) {
        return marked.replaceAll("(?s)<" + left + ">.*?</" + left + ">", "").replaceAll("</?" + kept + ">", "");
    }

    @Test
    void aLongTextWithFewChangesIsMarkedByWords() {
        var text = "word ".repeat(100_000);

        assertThat(MarkedText.of(text + "old " + text, text + "new " + text, new WordLimit()))
                .isEqualTo(text + "<del>old</del><ins>new</ins> " + text);
    }

    @Test
    void aLongTextWithManyChangesIsReplacedAsAWhole() {
        var before = "a b ".repeat(1_000);
        var after = "c d ".repeat(1_000);

        assertThat(MarkedText.of("1 " + before + "2.", "1 " + after + "2.", new WordLimit()))
                .isEqualTo("1 <del>%s</del><ins>%s</ins> 2.".formatted(before.strip(), after.strip()));
    }

    @Test
    void manyTextsTogetherHaveALimit() {
        var words = "word ".repeat(200);
        var limit = new WordLimit();

        var byWords = IntStream.range(0, 100)
                .mapToObj(_ -> MarkedText.of("a " + words + "a", "b " + words + "b", limit))
                .filter(marked -> marked.startsWith("<del>a</del>"))
                .count();
        assertThat(byWords).isEqualTo(15);
        assertThat(MarkedText.of("a c", "b c", limit)).isEqualTo("<del>a</del><ins>b</ins> c");
    }

    @Test
    void aTextMayBeOneLongWord() {
        assertBothAreIn("1,".repeat(100_000) + "1", "1,".repeat(100_000) + "2");
    }
}
