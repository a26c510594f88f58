package org.monograph.content.openfda;

/// A table at its place in the text of an item. Its words stand there, too.
///
/// @param spelling the words there; null where they are those of the markup
record PlacedTable(int begin, int end, String markup, String spelling) {

    boolean overlaps(int from, int to) {
        return begin < to && from < end;
    }
}
