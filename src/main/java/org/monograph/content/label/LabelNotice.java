package org.monograph.content.label;

import org.monograph.content.labeldocument.LabelOrigin;

/// What readers have to know of a text that nobody here has checked.
final class LabelNotice {

    private static final String NOT_CHECKED =
            "This is the official US label, word for word. Our editors have not checked it. It may be about one product of"
                    + " several with the same ingredients, and a newer version may exist. Ask your doctor or pharmacist before"
                    + " you start, change or stop a medicine.";

    /// As openFDA words it.
    private static final String OPENFDA =
            " The text comes from openFDA, which says: \"Do not rely on openFDA to make decisions"
                    + " regarding medical care. While we make every effort to ensure that data is accurate, you should assume all"
                    + " results are unvalidated.\"";

    private LabelNotice() {}

    static String of(LabelOrigin origin) {
        return switch (origin) {
            case OPENFDA -> NOT_CHECKED + OPENFDA;
            case SPL -> NOT_CHECKED;
        };
    }
}
