package org.monograph.base.terms;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.regex.Pattern;

/// Checks free text from clients.
public final class InputText {

    /// Control characters, including NUL, which PostgreSQL cannot store, and unpaired surrogates.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    /// What takes the place of a forbidden character.
    public static final String REPLACEMENT = "\uFFFD";

    private InputText() {}

    /// The text with a replacement for each character that cannot be stored or answered.
    public static String storable(String text) {
        return FORBIDDEN.matcher(text).replaceAll(REPLACEMENT);
    }

    /// Returns the text unchanged.
    ///
    /// @param argument name of the GraphQL argument, for the message
    /// @param text null is allowed
    /// @param maxLength in Unicode code points
    /// @throws ContentException `BAD_USER_INPUT` when the text is too long or has control characters
    public static String checked(String argument, String text, int maxLength) {
        if (text != null
                && (text.codePointCount(0, text.length()) > maxLength
                        || FORBIDDEN.matcher(text).find())) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "%s: up to %d characters are allowed, and no control characters".formatted(argument, maxLength));
        }
        return text;
    }
}
