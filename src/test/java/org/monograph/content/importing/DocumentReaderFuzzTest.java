package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.RandomTrees;

/// Random texts and trees never make the reader fail. Run more with `-Dreader.runs=100000`, other ones with
/// `-Dreader.seed=…`.
class DocumentReaderFuzzTest {

    private static final int RUNS = Integer.getInteger("reader.runs", 1_000);
    private static final long SEED = Long.getLong("reader.seed", 1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PIECES = List.of(
            "\n",
            "  ",
            "\t",
            "- ",
            ": ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            "&a ",
            "*a",
            "!!java.lang.Object ",
            "!",
            "|",
            ">-\n",
            "'",
            "\"",
            "\\",
            "%YAML 1.2\n",
            "---\n",
            "...\n",
            "<<: ",
            "~",
            "null",
            ".nan",
            "-.inf",
            "0x1F",
            "0o7",
            "007",
            "1_000",
            "12:30:45",
            "1e99999",
            "9".repeat(2_000),
            "\0",
            "\uFEFF",
            "\uD83D",
            "\u0085",
            "\u2028",
            "é🙂",
            "\"\\uD800\"",
            "2026-13-45",
            "@",
            "`",
            "\"\\x00\"",
            "!!binary aGVsbG8=",
            "- - - - ",
            "[[[[[[[[[[[[[[[[[[[[");

    @Test
    void anyTextIsRead() throws IOException {
        var texts = texts();
        for (int run = 0; run < RUNS; run++) {
            var random = new Random(SEED * 1_000_003 + run);
            check(DocumentReader.ofYaml(changed(texts.get(random.nextInt(texts.size())), random)));
            check(DocumentReader.ofYaml(changed("", random)));
        }
    }

    /// Documents of the first content that are short.
    private static List<String> texts() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/content"))) {
            return files.sorted()
                    .flatMap(file -> Stream.of(read(file).split("\n---\n")))
                    .filter(text -> text.length() < 2_000)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int change = random.nextInt(12); change >= 0; change--) {
            var place = random.nextInt(changed.length() + 1);
            if (random.nextInt(4) == 0) {
                changed.delete(place, Math.min(changed.length(), place + random.nextInt(20)));
            } else {
                changed.insert(place, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }

    @Test
    void anyTreeIsRead() throws IOException {
        var byKind = ProblemCodeTest.documentsByKind();
        for (int run = 0; run < RUNS; run++) {
            var trees = new RandomTrees(SEED * 1_000_003 + run);
            check(DocumentReader.ofJson(trees.tree(6)));
            check(DocumentReader.ofJson(
                    trees.changed(trees.pick(trees.pick(byKind)).tree(), 1 + run % 20)));
        }
    }

    /// What is reported can be shown, what was read can be stored, and reading it again gives the same.
    private static void check(ParsedDocument read) throws IOException {
        for (var error : read.formatErrors()) {
            assertThat(error.path())
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]")
                    .hasSizeLessThanOrEqualTo(1_001);
            assertThat(error.message())
                    .doesNotContain("cannot be read", "org.", "jackson", "Exception", "StreamRead")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]")
                    .hasSizeBetween(5, 2_001);
        }
        assertThat(read.document() == null && read.formatErrors().isEmpty()).isFalse();
        if (read.tree() != null) {
            var again = DocumentReader.ofJson(stored(read.tree()));
            assertThat(again.tree()).isEqualTo(stored(read.tree()));
            assertThat(again.formatErrors()).isEqualTo(read.formatErrors());
            assertThat(again.document()).isEqualTo(read.document());
        }
        if (read.formatErrors().isEmpty()) {
            var canonical = DocumentReader.ofJson(JSON.readTree(DocumentFormat.canonical(read.document())));
            assertThat(DocumentFormat.canonical(canonical.document()))
                    .isEqualTo(DocumentFormat.canonical(read.document()));
        }
    }

    private static JsonNode stored(JsonNode tree) throws IOException {
        return JSON.readTree(JSON.writeValueAsBytes(tree));
    }
}
