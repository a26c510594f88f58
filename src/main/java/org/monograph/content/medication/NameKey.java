package org.monograph.content.medication;

import java.util.regex.Pattern;
import org.monograph.base.terms.Folded;

/// The form in which names and codes are compared: in lower case, without accents, spaces, hyphens and the
/// punctuation of sentences. All other characters stay, since they can distinguish products ("Nurofen+").
/// Between two digits a separator becomes one hyphen: CAS 1622-61-3 is not RxNorm 1622613.
public final class NameKey {

    /// The limit for terms. A longer name could not be found.
    public static final int MAX_LENGTH = 100;

    private static final Pattern TRADEMARK = Pattern.compile("[®™℠©]");
    private static final String SEPARATORS = "[\\s\\p{Z}\\p{Pd}\\p{Cf}.,;:'’‘\"“”!?\u2212]+";
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])" + SEPARATORS + "(?=[0-9])");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<![0-9])" + SEPARATORS + "|" + SEPARATORS + "(?![0-9])");

    private NameKey() {}

    public static String of(String name) {
        return ofFolded(folded(name));
    }

    public static String ofFolded(String folded) {
        return ELSEWHERE.matcher(BETWEEN_DIGITS.matcher(folded).replaceAll("-")).replaceAll("");
    }

    /// With spaces and hyphens.
    public static String folded(String name) {
        // before folding, which turns the signs into letters
        return Folded.of(TRADEMARK.matcher(name).replaceAll(""));
    }

    /// Whether a term can have this key, and whether the key says anything.
    public static boolean isUsable(String key) {
        return !key.isEmpty() && key.codePointCount(0, key.length()) <= MAX_LENGTH;
    }
}
