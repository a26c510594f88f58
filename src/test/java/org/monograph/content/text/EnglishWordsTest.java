package org.monograph.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {

    private static final Path FILE = Path.of("src", "main", "resources", "content-rules", "english-words.txt");

    /// The words are looked up by halving the file.
    @Test
    void theFileIsSortedAndEachOfItsWordsIsFound() throws IOException {
        var words = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(words).hasSizeGreaterThan(45_000).isSorted().doesNotHaveDuplicates();
        assertThat(words).allMatch(EnglishWords::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a a", "aaaa", "zzzz", "clonazepam", "the ", "#", "\n"})
    void anythingElseIsNotFound(String word) {
        assertThat(EnglishWords.contains(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dont", "wouldnt", "cant", "im", "couldn", "theyre"})
    void aContractionWithoutItsApostropheIsAWord(String word) {
        assertThat(EnglishWords.contains(word)).isTrue();
    }
}
