package org.monograph.content.openfda;

import java.util.List;
import java.util.Map;

/// A label as it stands in the JSON.
///
/// @param fields texts and tables by field, in their order
/// @param joined the block `openfda`, in which openFDA joins names and codes; empty when there is none
record OpenFdaRecord(
        String setId,
        String id,
        String version,
        String effectiveTime,
        Map<String, List<String>> fields,
        Map<String, List<String>> joined) {

    private static final String TABLE = "_table";

    static boolean hasTables(String field) {
        return field.endsWith(TABLE);
    }

    /// The field with the text of a field with tables, or else itself.
    static String textOf(String field) {
        return hasTables(field) ? field.substring(0, field.length() - TABLE.length()) : field;
    }
}
