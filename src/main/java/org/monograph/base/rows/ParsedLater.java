package org.monograph.base.rows;

import java.util.List;
import java.util.function.Function;

/// A list that is parsed from a text when it is first used. The cache holds the text.
public interface ParsedLater {

    String text();

    /// Makes an equal list from the text. One object for all lists of the same type.
    Function<String, List<?>> type();
}
