package org.monograph.door.template;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;

/// A number of people of 100, as a picture of ten rows of ten.
///
/// @param rows how many rows are full
/// @param rest people of the next row; a part of one for a number that is not whole
/// @param maybeRows the same for the upper bound
public record People(int rows, double rest, int maybeRows, double maybeRest) {

    private static final int ROW = 10;
    private static final int ALL = 100;
    private static final String OF_ALL = " of 100 people";

    /// @param min null for 0
    /// @param max null for exactly `min`
    static People of(Number min, Number max) {
        var from = bounded(requireNonNullElse(min, 0));
        var to = Math.max(from, bounded(requireNonNullElse(max, from)));
        return new People((int) (from / ROW), from % ROW, (int) (to / ROW), to % ROW);
    }

    static String words(Number min, Number max) {
        if (min == null || max == null) {
            return min == null ? "up to " + number(max) + OF_ALL : "at least " + number(min) + OF_ALL;
        }
        return (min.doubleValue() == max.doubleValue() ? number(min) : number(min) + " to " + number(max)) + OF_ALL;
    }

    private static String number(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    private static double bounded(Number number) {
        return Math.clamp(number.doubleValue(), 0, ALL);
    }

    /// Top of the row that is not full, in tenths.
    public int top() {
        return rows * ROW;
    }

    public int maybeTop() {
        return maybeRows * ROW;
    }

    public double width() {
        return rest * ROW;
    }

    public double maybeWidth() {
        return maybeRest * ROW;
    }
}
