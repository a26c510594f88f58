package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import org.monograph.base.terms.ContentException;

/// The requested page of a list.
///
/// @param list identifies the list, see `Cursor.list`
/// @param first maximum number of items, 1 to `MAX_FIRST`
/// @param after sort values of the item before the page; empty for the first page
public record PageRequest(String list, int first, List<String> after) {

    /// The page size when the client gives none.
    public static final String DEFAULT_FIRST = "20";

    public static final int MAX_FIRST = 100;

    /// @param list identifies the list, see `Cursor.list`
    /// @param valueCount number of sort values of the list; the last one is unique
    /// @param first null for the default
    /// @param after a cursor; null for the first page
    /// @throws ContentException `BAD_USER_INPUT` when `first` is out of range, or `after` is not a cursor of
    ///     this list
    public static PageRequest of(String list, int valueCount, Integer first, String after) {
        int size = first == null ? Integer.parseInt(DEFAULT_FIRST) : first;
        if (size < 1 || size > MAX_FIRST) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "first: from 1 to %d are allowed; use after to get the next page".formatted(MAX_FIRST));
        }
        return new PageRequest(
                list,
                size,
                after == null
                        ? List.of()
                        : Cursor.decoded(list, valueCount, after).sortValues());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /// Number of rows to read: one more than requested shows whether the list continues.
    public int limit() {
        return first + 1;
    }
}
