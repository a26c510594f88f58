package org.monograph.content.drug;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many people had the effect in one group of studies. Studies of different drugs had different people"
        + " and doses.")
public record RatingNumbers(
        @NonNull @NotNull @Min(0) @Max(100) @Description("People of 100 who took the drug, from 0 to 100.")
        Double per100,

        @Min(0)
        @Max(100)
        @Description("People of 100 who took placebo, from 0 to 100. Null when there was no such group.")
        Double placeboPer100,

        @Pattern(regexp = TEXT) @Description("The people who were studied. Null when the source does not say.")
        String population,

        @Pattern(regexp = TEXT) @Description("The dose. Null when the source does not say.")
        String dose) {

    private static final String TEXT = "\\S.*";
    private static final BigDecimal HIGH_FROM = BigDecimal.valueOf(30);
    private static final BigDecimal MODERATE_FROM = BigDecimal.TEN;

    /// The level that the difference from placebo stands for. Empty without a placebo group, or without a
    /// difference: the level then is the editors' choice.
    public Optional<RatingLevel> level() {
        return per100 == null || placeboPer100 == null
                ? Optional.empty()
                : levelOf(BigDecimal.valueOf(per100).subtract(BigDecimal.valueOf(placeboPer100)));
    }

    private static Optional<RatingLevel> levelOf(BigDecimal excess) {
        if (excess.signum() <= 0) {
            return Optional.empty();
        }
        if (excess.compareTo(HIGH_FROM) >= 0) {
            return Optional.of(RatingLevel.HIGH);
        }
        return Optional.of(excess.compareTo(MODERATE_FROM) >= 0 ? RatingLevel.MODERATE : RatingLevel.LOW);
    }
}
