package org.monograph.content.labelstore;

import java.util.EnumSet;
import java.util.Set;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;

/// What searches find in labels: what patients and clinicians look for, which is half of the text.
final class LabelWords {

    private static final Set<LabelSectionKind> NOT_SEARCHED = EnumSet.of(
            LabelSectionKind.FORMS_AND_STRENGTHS,
            LabelSectionKind.DESCRIPTION,
            LabelSectionKind.PHARMACOLOGY,
            LabelSectionKind.NONCLINICAL,
            LabelSectionKind.CLINICAL_STUDIES,
            LabelSectionKind.HOW_SUPPLIED,
            LabelSectionKind.PACKAGE_LABEL,
            LabelSectionKind.PRODUCT_DATA,
            LabelSectionKind.RECENT_CHANGES,
            LabelSectionKind.REFERENCES,
            LabelSectionKind.OTHER);

    private LabelWords() {}

    /// A heading alone tells nothing.
    static boolean isSearched(LabelSectionDocument section) {
        return !NOT_SEARCHED.contains(section.kind()) && !section.text().isBlank();
    }

    static String of(LabelSectionDocument section) {
        return section.heading() == null ? section.text() : section.heading() + "\n" + section.text();
    }
}
