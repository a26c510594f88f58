package org.monograph.content.interactant;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Slug;

/// @param ofSlug slug of the side of the interaction whose level changes
@ComponentsOnly
@Description("By how much an interaction changes the level of one of the two, as the source measured it.")
public record EffectSize(
        @Ignore @JsonProperty("of") @NotNull @Pattern(regexp = Slug.FORM)
        String ofSlug,

        @NonNull @NotNull @Description("What was measured.") EffectMeasure measure,

        @NonNull
        @NotNull
        @Positive
        @DecimalMax(MAX_FOLD)
        @Description(
                "How many times as large it was, or the lower end of a range, from above 0 to 1,000. Below 1 it was"
                        + " smaller.")
        Double foldFrom,

        @Positive
        @DecimalMax(MAX_FOLD)
        @Description("Upper end of the range, up to 1,000. Null when the source gives one number.")
        Double foldTo) {

    static final String MAX_FOLD = "1000";

    @Ignore
    @AssertTrue(message = "foldFrom must not be above foldTo")
    public boolean isRange() {
        return foldFrom == null || foldTo == null || foldFrom <= foldTo;
    }

    @NonNull
    @Description("The same in words, without the substance, such as \"amount in the blood over time (AUC): 33 times\".")
    public String getText() {
        var range = foldTo == null ? number(foldFrom) : number(foldFrom) + " to " + number(foldTo);
        return "%s: %s times".formatted(measure.words(), range);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
