package org.monograph.content.labelsource;

import java.util.Locale;
import java.util.regex.Pattern;
import org.monograph.content.labeldocument.LabelApproval;

/// What the number of an application says.
public final class Applications {

    private static final Pattern MONOGRAPH = Pattern.compile("M[0-9]{3}|PART ?[0-9].*|505G.*|OTC MONOGRAPH.*");

    private Applications() {}

    /// @param number such as `NDA017533`
    /// @param category in the regulator's words, or empty
    public static LabelApproval approval(String number, String category) {
        var code = number.toUpperCase(Locale.ROOT);
        if (code.startsWith("NDA")) {
            return LabelApproval.NEW_DRUG;
        }
        if (code.startsWith("BLA")) {
            return LabelApproval.BIOLOGIC;
        }
        if (code.startsWith("ANDA")) {
            return LabelApproval.GENERIC;
        }
        var isMonograph = MONOGRAPH.matcher(code).matches()
                || MONOGRAPH.matcher(category.toUpperCase(Locale.ROOT)).matches();
        return isMonograph ? LabelApproval.OTC_MONOGRAPH : LabelApproval.NONE_NAMED;
    }
}
