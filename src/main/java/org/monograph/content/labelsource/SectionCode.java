package org.monograph.content.labelsource;

import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionKind;

/// What a section with a code is about.
///
/// @param loinc code that the regulator asks for, from LOINC
/// @param field of openFDA's JSON; null where openFDA drops the code
public record SectionCode(String loinc, String field, LabelSectionKind kind, Audience audience) {

    /// The code of sections without a subject.
    public static final String UNCLASSIFIED = "42229-5";

    /// Whether only labels for sale without prescription have it.
    public boolean isOverTheCounter() {
        return kind.name().startsWith("OTC_");
    }
}
