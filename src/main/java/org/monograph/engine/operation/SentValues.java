package org.monograph.engine.operation;

import java.util.Collection;
import java.util.Map;

/// Refuses values that have no exact form in JSON or UTF-8. The cache compares requests in those forms, and
/// would treat two different requests as equal.
final class SentValues {

    private SentValues() {}

    /// @param value of parsed JSON; null is allowed
    /// @throws RefusedException when it contains a number that is not finite, or an unpaired surrogate
    static void check(Object value) {
        switch (value) {
            case String text -> requireUnicode(text);
            case Double number -> requireFinite(number);
            case Map<?, ?> object ->
                object.forEach((name, item) -> {
                    check(name);
                    check(item);
                });
            case Collection<?> list -> list.forEach(SentValues::check);
            case null, default -> {}
        }
    }

    private static void requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new RefusedException(400, "a number is too large: numbers have to be finite");
        }
    }

    private static void requireUnicode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSurrogatePair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0)) {
                    throw new RefusedException(400, "a string has an unpaired surrogate: send valid Unicode");
                }
                at++;
            }
        }
    }
}
