package org.monograph.content.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Set;

/// Common English words, from `content-rules/english-words.txt`. A word of the list is spelled as it was
/// meant, and is no name of a drug that we have not heard of.
public final class EnglishWords {

    private static final Set<String> WORDS = read();

    private EnglishWords() {}

    /// Initializes the class, which reads the words.
    public static void load() {}

    /// @param word folded
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        var file = EnglishWords.class.getResourceAsStream("/content-rules/english-words.txt");
        try (var reader = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
