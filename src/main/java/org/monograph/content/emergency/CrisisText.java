package org.monograph.content.emergency;

import java.util.List;
import java.util.regex.Pattern;
import org.monograph.base.terms.Folded;

/// The words of a search, in the form in which phrases of emergencies are compared: folded, "can't" without
/// its apostrophe, and "20mg" as two words.
final class CrisisText {

    private static final Pattern NOT = Pattern.compile("(?<=n)['’´`]t(?![\\p{L}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile(
            "(?:[^\\p{L}\\p{N}.]|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd})" + "|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L}))+");

    private CrisisText() {}

    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(NOT.matcher(Folded.of(text)).replaceAll("t"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
