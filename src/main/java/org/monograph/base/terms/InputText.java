package org.monograph.base.terms;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.regex.Pattern;

/// Free text that a client sends.
public final class InputText {

    /// Control characters, NUL among them, which PostgreSQL cannot hold, and halves of characters.
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private InputText() {}

    /// @param argument its name, for the message
    /// @param text null passes
    /// @param maxLength in Unicode characters
    public static String checked(String argument, String text, int maxLength) {
        if (text != null
                && (text.codePointCount(0, text.length()) > maxLength
                        || UNWANTED.matcher(text).find())) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "%s: up to %d characters are allowed, and no control characters".formatted(argument, maxLength));
        }
        return text;
    }
}
