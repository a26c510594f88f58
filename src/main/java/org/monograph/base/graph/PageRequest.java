package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import org.monograph.base.terms.ContentException;

/// Which part of a list is asked for.
///
/// @param list names the list, its arguments and its order, as `Cursor` does
/// @param first how many items at most
/// @param after the sort values of the item that the page begins behind; empty for the list's beginning
public record PageRequest(String list, int first, List<String> after) {

    /// What clients get when they do not say.
    public static final String DEFAULT_FIRST = "20";

    public static final int MAX_FIRST = 100;

    /// @param values how many sort values the list has, of which the last is unique
    /// @param first null for the default
    /// @param after a cursor; null for the beginning
    public static PageRequest of(String list, int values, Integer first, String after) {
        int size = first == null ? Integer.parseInt(DEFAULT_FIRST) : first;
        if (size < 1 || size > MAX_FIRST) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "first: from 1 to %d are allowed; ask for what comes behind with after".formatted(MAX_FIRST));
        }
        return new PageRequest(
                list,
                size,
                after == null ? List.of() : Cursor.decoded(list, values, after).position());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /// One more than asked for tells whether there are more.
    public int limit() {
        return first + 1;
    }
}
