package org.monograph.content.openfda;

/// A table of a field with tables.
///
/// @param begin in the markup of the placed table; 0 for the whole
/// @param length of its markup; 0 for the whole
/// @param markup where it differs from that of the placed table; else null
record FieldTable(Item item, PlacedTable table, int begin, int length, String markup) {

    static FieldTable of(Item item, PlacedTable table, String markup) {
        return new FieldTable(item, table, 0, 0, table.markup().equals(markup) ? null : markup);
    }
}
