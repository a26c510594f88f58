package org.monograph.content.clinical;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;

@ComponentsOnly
@Description("An amount of the drug, at one time or in a day.")
public record Amount(
        @NonNull
        @NotNull
        @PositiveOrZero
        @Max(Range.HIGHEST)
        @Description("Lowest amount, from 0. When `to` is null, the only amount.")
        Double from,

        @PositiveOrZero @Max(Range.HIGHEST) @Description("Highest amount. Null when there is one amount only.")
        Double to,

        @NonNull
        @NotNull
        @Pattern(regexp = Strength.UNIT, message = Strength.UNIT_NEEDED)
        @Description("Unit, such as mg.")
        String unit,

        @NonNull @NotNull @Description("Whether it is taken at one time, or in a day.")
        DosePer per,

        @Min(1) @Max(24) @Description("Number of doses a day, from 1 to 24. Null when the source does not say.")
        Integer timesADay) {

    @AssertTrue(message = Range.ABOVE)
    boolean isRange() {
        return Range.isRange(from, to);
    }

    @NonNull
    @Description("The amount in words, such as \"0.25 mg twice a day\", \"up to 4 mg a day\" or \"2 mg at a time\".")
    public String getText() {
        return amount() + " " + often();
    }

    /// Without the times, such as `0.25 to 0.5 mg`.
    String amount() {
        return Range.text(from, to) + " " + unit;
    }

    private String often() {
        if (per == DosePer.DAY) {
            return timesADay == null || timesADay == 1 ? "a day" : "a day, in %d doses".formatted(timesADay);
        }
        return switch (timesADay) {
            case null -> "at a time";
            case 1 -> "once a day";
            case 2 -> "twice a day";
            default -> timesADay + " times a day";
        };
    }

    /// Whether this amount is certainly more than the other one. Unknown is false: of different units, or at one time
    /// without the times a day.
    boolean exceeds(Amount other) {
        var mine = perDay();
        var others = other.perDay();
        return mine != null && others != null && unit.equals(other.unit) && mine.compareTo(others) > 0;
    }

    /// The highest amount in a day. Null when it is not known, or the amount is not valid.
    private BigDecimal perDay() {
        var most = to == null ? from : to;
        if (most == null || unit == null || per == null || per == DosePer.DOSE && timesADay == null) {
            return null;
        }
        return BigDecimal.valueOf(most).multiply(BigDecimal.valueOf(per == DosePer.DAY ? 1 : timesADay));
    }
}
