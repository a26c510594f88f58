package org.monograph.base.terms;

import java.math.BigDecimal;

/// Writes numbers for readers.
public final class Numbers {

    private Numbers() {}

    /// Without an exponent or trailing zeros: 10 mg that are written as 10.0 mg are read as 100 mg.
    public static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
