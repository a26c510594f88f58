package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledChangeTest {

    /// What is seen, and at which of the looks the directory is read.
    @ParameterizedTest
    @CsvSource({
        "A A A, ...", // nothing changes
        "B B B, .!.", // a change is read once
        "B C D D D, ...!.", // while it changes it is not read
        "B A A, ...", // a change that is undone at once
        "B B A A B B, .!.!.!" // each change
    })
    void aChangeIsReadOnceWhenTwoLooksSeeTheSame(String looks, String read) {
        var change = new SettledChange<>("A");

        var actual = new StringBuilder();
        Arrays.stream(looks.split(" ")).forEach(seen -> actual.append(change.isNew(seen) ? '!' : '.'));

        assertThat(actual).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({"A", "B"})
    void whatFailedIsReadAgain(String seen) {
        var change = new SettledChange<>("A");
        change.isNew(seen);
        change.isNew(seen);

        change.repeat();

        assertThat(change.isNew(seen)).isTrue();
        assertThat(change.isNew(seen)).isFalse();
    }
}
