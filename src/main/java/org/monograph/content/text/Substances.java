package org.monograph.content.text;

import java.util.Set;
import org.monograph.base.terms.PhraseFile;

/// Everyday words for what is swallowed and is no drug of ours, such as iron or bleach, from
/// `content-rules/substances.yaml`.
public final class Substances {

    private static final Set<String> WORDS = PhraseFile.read("substances.yaml");

    private Substances() {}

    /// Initializes the class, which reads the words.
    public static void load() {}

    /// @param word folded
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
