package org.monograph.engine.operation;

import java.util.Collection;
import java.util.Map;

/// Refuses values that JSON or UTF-8 could not write again as they came: two requests that differ in them would be
/// taken for one.
final class SentValues {

    private SentValues() {}

    /// @param value as JSON has it; null passes
    /// @throws RefusedException when it is, or holds, a number that is not finite or half a character
    static void check(Object value) {
        switch (value) {
            case String text -> requireWhole(text);
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
            throw new RefusedException(400, "a number is too large; numbers have to be finite");
        }
    }

    private static void requireWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSurrogatePair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0)) {
                    throw new RefusedException(400, "a text has half of a surrogate pair; send Unicode characters");
                }
                at++;
            }
        }
    }
}
