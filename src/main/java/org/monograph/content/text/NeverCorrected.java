package org.monograph.content.text;

import java.util.Collection;
import java.util.List;
import org.monograph.base.terms.PhraseFile;

/// Words that look alike and mean something else, from `content-rules/never-corrected.yaml`.
public final class NeverCorrected {

    private static final Collection<List<String>> LISTS =
            PhraseFile.lists("never-corrected.yaml").values();

    private NeverCorrected() {}

    /// Initializes the class, which reads the words.
    public static void load() {}

    /// Whether the word and its correction are, or begin with, two different members of one list.
    static boolean forbids(String word, String correction) {
        return LISTS.stream().anyMatch(list -> {
            var meant = member(list, word);
            var other = member(list, correction);
            return meant != null && other != null && !meant.equals(other);
        });
    }

    /// The member of a list that a word is, or begins with; null for none.
    private static String member(List<String> list, String word) {
        return list.stream()
                .filter(member -> member.endsWith("-")
                        ? word.startsWith(member.substring(0, member.length() - 1))
                        : word.equals(member))
                .findFirst()
                .orElse(null);
    }
}
