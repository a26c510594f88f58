package org.monograph.content.clinical;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Numbers;

@ComponentsOnly
@Description("How much of the drug one unit of a product contains: a tablet, or a volume of a liquid.")
public record Strength(
        @NonNull @NotNull @Positive @Max(Range.HIGHEST) @Description("Amount of the drug, above 0.")
        Double amount,

        @NonNull @NotNull @Pattern(regexp = UNIT, message = UNIT_NEEDED) @Description("Unit of the amount, such as mg.")
        String unit,

        @Positive
        @Max(Range.HIGHEST)
        @Description("Volume or weight that contains the amount, above 0. Null when it is one tablet, capsule or other"
                + " unit.")
        Double perAmount,

        @Pattern(regexp = UNIT, message = UNIT_NEEDED)
        @Description("Unit of `perAmount`, such as mL. Null when that is null.")
        String perUnit) {

    static final String UNIT = "\\S(.{0,28}\\S)?";
    static final String UNIT_NEEDED = "must be a unit of 1 to 30 characters, such as mg";

    @AssertTrue(message = "perAmount and perUnit belong together: write both or none")
    boolean isValidPerUnit() {
        return (perAmount == null) == (perUnit == null);
    }

    @NonNull
    @Description("The strength in words, such as \"10 mg\" or \"10 mg in 5 mL\".")
    public String getText() {
        var text = Numbers.text(amount) + " " + unit;
        return perAmount == null ? text : text + " in " + Numbers.text(perAmount) + " " + perUnit;
    }
}
