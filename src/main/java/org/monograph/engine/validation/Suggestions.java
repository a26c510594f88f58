package org.monograph.engine.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.monograph.base.terms.EditDistance;

/// Names of the schema that a client may have meant by a name that the schema does not have.
final class Suggestions {

    private static final int MAX = 3;

    private Suggestions() {}

    /// @return the end of a message, such as `; did you mean name or names?`; empty when no name is like it
    static String of(String written, Stream<String> names) {
        var likely = likely(written.toLowerCase(Locale.ROOT), names);
        return likely.isEmpty() ? "" : "; did you mean %s?".formatted(either(likely));
    }

    private static List<String> likely(String written, Stream<String> names) {
        // two typing errors in five letters
        var limit = written.length() * 2 / 5 + 1;
        return names.filter(name -> EditDistance.isAtMost(limit, written, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.<String>comparingInt(
                                name -> EditDistance.unlimited(written, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MAX)
                .toList();
    }

    /// Such as `a, b or c`.
    static String either(List<String> names) {
        var last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " or " + last;
    }
}
