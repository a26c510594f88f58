package org.monograph.content.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Common English words, from `content-rules/english-words.txt`. A word of the list is spelled as it was
/// meant, and is no name of a drug that we have not heard of.
public final class EnglishWords {

    /// The lines of the file in their order, each with its end. A set of 45,000 words would slow the start
    /// down and take ten times the memory.
    private static final String LINES = read();

    private EnglishWords() {}

    /// Initializes the class, which reads the words.
    public static void load() {}

    /// @param word folded
    public static boolean contains(String word) {
        int low = 0;
        int high = LINES.length();
        while (low < high) {
            int start = LINES.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int end = LINES.indexOf('\n', start);
            int order = word.compareTo(LINES.substring(start, end));
            if (order == 0) {
                return true;
            }
            low = order > 0 ? end + 1 : low;
            high = order > 0 ? high : start;
        }
        return false;
    }

    /// The words of the file begin after the last comment.
    private static String read() {
        try (var file = EnglishWords.class.getResourceAsStream("/content-rules/english-words.txt")) {
            var text = new String(file.readAllBytes(), UTF_8);
            return text.substring(text.indexOf('\n', text.lastIndexOf('#')) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
