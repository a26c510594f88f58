package org.monograph.drug;

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

    /// @param folded as by `NameKey.folded`, with single spaces
    static String without(String folded) {
        return BEHIND_NAME.matcher(folded).replaceFirst("");
    }
}
