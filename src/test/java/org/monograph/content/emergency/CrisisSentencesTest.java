package org.monograph.content.emergency;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.document.EmergencyDocument;
import org.monograph.content.importing.ContentFiles;

/// Sentences of people in a crisis and of people who are in none, against the phrases of the first content.
public class CrisisSentencesTest {

    private static final Path SENTENCES = Path.of("src", "test", "resources", "search", "crises.tsv");

    /// @return the slug of the first emergency by sentence; `-` for none
    public static Map<String, String> sentences() throws IOException {
        try (var lines = Files.lines(SENTENCES)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(toMap(line -> line[0], line -> line[1], (_, last) -> last, LinkedHashMap::new));
        }
    }

    private static final EmergencyIndex INDEX = EmergencyIndex.of(ContentFiles.onClassPath().documents().stream()
            .filter(EmergencyDocument.class::isInstance)
            .map(EmergencyDocument.class::cast)
            .flatMap(document -> document.published(null).stream())
            .toList());

    @Test
    void eachSentenceNamesItsEmergencyFirst() throws IOException {
        var sentences = sentences();
        var wrong = new LinkedHashMap<String, List<String>>();
        sentences.forEach((sentence, expected) -> {
            var named = INDEX.namedIn(sentence);
            if (!expected.equals(named.isEmpty() ? "-" : named.getFirst())) {
                wrong.put(sentence, named);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(sentences.values()).filteredOn(topic -> !topic.equals("-")).hasSizeGreaterThan(500);
        assertThat(sentences.values()).filteredOn("-"::equals).hasSizeGreaterThan(240);
    }

    /// A run-together text can be cut in very many ways. Each letter is tried once.
    @Test
    @Timeout(60)
    void aLongTextWithoutSpacesIsReadToItsEnd() {
        for (var part : List.of("weandone", "be", "iamsick", "a")) {
            assertThat(INDEX.namedIn(part.repeat(200 / part.length() - 1) + "qx"))
                    .isEmpty();
        }
    }

    /// An adrenaline pen is one in itself.
    @Test
    void theNameOfADrugNamesNoEmergency() {
        assertThat(PhraseFile.read("other-drugs.yaml"))
                .hasSizeGreaterThan(3000)
                .filteredOn(name -> !INDEX.namedIn(name).isEmpty())
                .containsExactly("epipen");
    }
}
