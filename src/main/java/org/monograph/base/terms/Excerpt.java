package org.monograph.base.terms;

/// The beginning of a text that may be long.
public final class Excerpt {

    private Excerpt() {}

    /// @param length in UTF-16 units, without the ellipsis of a text that is longer
    public static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
