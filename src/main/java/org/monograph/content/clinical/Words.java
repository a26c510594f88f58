package org.monograph.content.clinical;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Joins parts of a text for readers.
final class Words {

    /// Of an optional text, which must not be blank.
    static final String TEXT = "(?s)\\S.*";

    static final String TEXT_NEEDED = "must not be blank, or begin with a space";

    private Words() {}

    /// Such as `0.5 mg, 1 mg and 2 mg`.
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /// One after the other, without those that are null. Empty for none.
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(Objects::nonNull).collect(joining(" "));
    }
}
