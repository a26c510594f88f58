package org.monograph.content.naming;

import java.util.regex.Pattern;

/// The strength and form after the name of a product, as on its box: "4 mg tablets". Only one strength, with
/// a unit: "5 mg/325 mg" and "No. 3" belong to products of two drugs.
final class Strength {

    private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)?";
    private static final String AMOUNT = NUMBER + " ?(?:mg|mcg|ug|μg|g|ml|iu|units?|%)(?: ?/ ?(?:" + NUMBER
            + ")? ?(?:ml|l|h|hr|hour|dose|tablet|capsule))?";
    private static final String FORM = "(?:tablets?|tabs?|capsules?|caps?)";
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s(?:%1$s(?:\\s%2$s)?|%2$s(?:\\s%1$s)?)\\.?$".formatted(AMOUNT, FORM));

    /// A word after a name that cannot be the name of a second drug.
    private static final Pattern PRODUCT_WORD = Pattern.compile("[0-9].*|mg|mcg|ug|μg|g|ml|iu|units?|%|\\(.*\\)|" + FORM
            + "|wafers?|odt|oral|solution|suspension|syrup|liquid|drops?|injection|intrathecal|pump|cream|gel|spray|patch|pills?"
            + "|er|xr|sr|cr|ir|dr|la|xl");

    private Strength() {}

    static boolean describesProduct(String word) {
        return PRODUCT_WORD.matcher(word).matches();
    }

    /// @param folded as by `NameKey.folded`, with single spaces
    static String without(String folded) {
        return AFTER_NAME.matcher(folded).replaceFirst("");
    }
}
