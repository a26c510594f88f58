package org.monograph.content.clinical;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Numbers;

@ComponentsOnly
@Description("A number or a range of numbers. The field that has it names the unit.")
public record Range(
        @NonNull
        @NotNull
        @PositiveOrZero
        @Max(Range.HIGHEST)
        @Description("Lowest number, from 0. When `to` is null, the only number.")
        Double from,

        @PositiveOrZero @Max(Range.HIGHEST) @Description("Highest number. Null when there is one number only.")
        Double to) {

    static final long HIGHEST = 1_000_000;

    static final String DAYS = "must be one day at least";

    static final String ABOVE = "to must be above 0, and not below from";

    @AssertTrue(message = ABOVE)
    boolean isRange() {
        return isRange(from, to);
    }

    /// Something above zero, whose upper end is not below the lower one. True for absent values, which have a
    /// constraint.
    static boolean isRange(Double from, Double to) {
        return from == null || (to == null ? from > 0 : to > 0 && from <= to);
    }

    /// @param days between two steps; null when they are not known
    static boolean isDays(Range days) {
        return days == null || days.from == null || days.from >= 1;
    }

    @NonNull
    @Description("The same in words, without the unit, such as \"30 to 40\" or \"up to 4\".")
    public String getText() {
        return text(from, to);
    }

    static String text(double from, Double to) {
        if (to == null || to == from) {
            return Numbers.text(from);
        }
        return (from == 0 ? "up to " : Numbers.text(from) + " to ") + Numbers.text(to);
    }

    /// Zero when it is absent, which has a constraint.
    double highest() {
        return to != null ? to : from != null ? from : 0;
    }

    /// In this unit, such as `1 hour`.
    String in(String unit) {
        return getText() + " " + unit + (isOne() ? "" : "s");
    }

    /// How often something is done that is done each time after these days.
    String everyDays() {
        return isOne() ? "every day" : "every " + in("day");
    }

    private boolean isOne() {
        return from == 1 && (to == null || to == 1);
    }
}
