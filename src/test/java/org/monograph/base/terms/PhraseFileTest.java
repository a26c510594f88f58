package org.monograph.base.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFileTest {

    private enum Key {
        FIRST,
        SECOND,
        NOT_IN_THE_FILE
    }

    @Test
    void phrasesAreReadInTheOrderOfTheFile() {
        assertThat(parsed("""
                # a comment
                SECOND:
                  - don't
                  - black box
                FIRST: [od, "2"]
                """))
                .isEqualTo(Map.of(Key.SECOND, List.of("don't", "black box"), Key.FIRST, List.of("od", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST: [a]; SECOND: [b]; THIRD: [c] | : unknown key THIRD",
                "FIRST: [a]; SECOND: [b]; NOT_IN_THE_FILE: [c] | : unknown key NOT_IN_THE_FILE",
                "FIRST: [a] | : the key SECOND is missing",
                "FIRST: [a]; SECOND: [b]; FIRST: [c] | :3: invalid YAML: Duplicate field 'FIRST'",
                "FIRST: [a]; SECOND: [b, a] | :2: 'a' is in the file twice",
                "FIRST: [a]; SECOND: [] | :2: the list is empty",
                "FIRST: [a]; SECOND: b | :2: SECOND must have a list of phrases",
                "FIRST: [a]; SECOND: [b, ''] | :2: a phrase is empty",
                "FIRST: [a]; SECOND: [b, ' '] | :2: a phrase is empty",
                "FIRST: [a]; SECOND: [b, null] | :2: a phrase must be a text; quote a number",
                "FIRST: [a]; SECOND: [2] | :2: a phrase must be a text; quote a number",
                "FIRST: [a]; SECOND: [[b]] | :2: a phrase must be a text; quote a number",
                "FIRST: [a]; SECOND: [Beer] | :2: 'Beer' must be in lower case, without accents and extra spaces",
                "FIRST: [a]; SECOND: [bière] | :2: 'bière' must be in lower case, without accents and extra spaces",
                "FIRST: [a]; SECOND: ['a  beer'] | :2: 'a  beer' must be in lower case, without accents and extra spaces",
                "FIRST: [a]; SECOND: [b | :2: invalid YAML: while parsing a flow sequence",
                "- a | :1: the file must consist of keys with lists of phrases",
                "FIRST: [a]; SECOND: [b]; ---; FIRST: [c] | :4: the file must be one YAML document"
            })
    void aBrokenFileFailsWithItsNameAndTheLine(String lines, String message) {
        assertThatThrownBy(() -> parsed(lines.replace("; ", "\n")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("content-rules/test.yaml" + message);
    }

    @Test
    void anEmptyFileFails() {
        assertThatThrownBy(() -> parsed("# only a comment"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("content-rules/test.yaml:")
                .hasMessageEndingWith("the file must consist of keys with lists of phrases");
    }

    private static Map<Key, List<String>> parsed(String text) {
        return PhraseFile.parse(
                "test.yaml", new ByteArrayInputStream(text.getBytes(UTF_8)), EnumSet.of(Key.FIRST, Key.SECOND));
    }
}
