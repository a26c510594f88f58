package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monograph.content.labeldocument.LabelSectionKind;

/// A part of "8 USE IN SPECIFIC POPULATIONS" that has a number, such as "8.2 Lactation": openFDA drops the
/// codes of some. References to them stand in brackets.
record NumberedPart(int begin, int number, LabelSectionKind kind) {

    private static final String FIELD = "use_in_specific_populations";
    private static final Pattern NUMBER = Pattern.compile("(?<=[^,;(\\[] |^)8\\.([1-9][0-9]?) (?=[A-Z][a-z])");

    /// The pieces of a text between sections.
    ///
    /// @param last number that came before
    /// @return in their order; empty where the text has none
    static List<NumberedPart> of(Item item, String text, int last) {
        var parts = new ArrayList<NumberedPart>();
        if (!item.field.equals(FIELD)) {
            return parts;
        }
        var found = NUMBER.matcher(text);
        var previous = last;
        while (found.find()) {
            var number = Integer.parseInt(found.group(1));
            if (number > previous) {
                parts.add(new NumberedPart(found.start(), number, kind(text.substring(found.end()))));
                previous = number;
            }
        }
        return parts;
    }

    /// The numbers of old labels differ: 8.3 was "Nursing Mothers".
    private static LabelSectionKind kind(String text) {
        if (text.startsWith("Pregnancy") || text.startsWith("Labor")) {
            return LabelSectionKind.PREGNANCY;
        }
        if (text.startsWith("Lactation") || text.startsWith("Nursing")) {
            return LabelSectionKind.LACTATION;
        }
        if (text.startsWith("Pediatric")) {
            return LabelSectionKind.PEDIATRIC_USE;
        }
        return text.startsWith("Geriatric") ? LabelSectionKind.GERIATRIC_USE : LabelSectionKind.SPECIFIC_POPULATIONS;
    }
}
