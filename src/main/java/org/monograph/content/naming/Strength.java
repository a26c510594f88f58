package org.monograph.content.naming;

import java.util.regex.Pattern;

/// The strength and the form of a product that people write behind its name, as on the box: "4 mg tablets". One
/// strength
/// only, and a number needs its unit: "5 mg/325 mg" and "No. 3" stand for products of two drugs.
final class Strength {

    private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)?";
    private static final String AMOUNT = NUMBER + " ?(?:mg|mcg|ug|μg|g|ml|iu|units?|%)(?: ?/ ?(?:" + NUMBER
            + ")? ?(?:ml|l|h|hr|hour|dose|tablet|capsule))?";
    private static final String FORM = "(?:tablets?|tabs?|capsules?|caps?)";
    private static final Pattern BEHIND_NAME =
            Pattern.compile("\\s(?:%1$s(?:\\s%2$s)?|%2$s(?:\\s%1$s)?)\\.?$".formatted(AMOUNT, FORM));

    private Strength() {}

    /// What stands behind a name, even where it is not written as on the box, and names no second drug.
    private static final Pattern OF_A_PRODUCT = Pattern.compile("[0-9].*|mg|mcg|ug|μg|g|ml|iu|units?|%|\\(.*\\)|" + FORM
            + "|wafers?|odt|oral|solution|suspension|syrup|liquid|drops?|injection|intrathecal|pump|cream|gel|spray|patch|pills?"
            + "|er|xr|sr|cr|ir|dr|la|xl");

    static boolean isOfAProduct(String word) {
        return OF_A_PRODUCT.matcher(word).matches();
    }

    /// @param folded as by `NameKey.folded`, with single spaces
    static String without(String folded) {
        return BEHIND_NAME.matcher(folded).replaceFirst("");
    }
}
