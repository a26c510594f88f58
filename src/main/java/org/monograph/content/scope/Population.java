package org.monograph.content.scope;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Lists;

@Description("The people to whom a statement is limited. They have to fit all fields that are not null and not empty.")
public record Population(
        @Min(0) @Max(150) @Description("Lowest age in full years, from 0 to 150. Null for no limit.")
        Integer minAge,

        @Min(0) @Max(150) @Description("Highest age in full years, from 0 to 150. Null for no limit.")
        Integer maxAge,

        @Description("True for older people, where the source gives no age. Null for no limit.")
        Boolean olderAdults,

        @Min(0)
        @Max(200)
        @Description("Lowest function of the kidneys, as eGFR or creatinine clearance in mL/min. Null for no limit.")
        Integer minEgfr,

        @Min(1)
        @Max(200)
        @Description(
                "Function of the kidneys is below this, as eGFR or creatinine clearance in mL/min. Null for no limit.")
        Integer maxEgfr,

        @Description("True for people on dialysis. Null for no limit.")
        Boolean dialysis,

        @NonNull @Description("Grades of reduced liver function. Empty for no limit.")
        List<@NonNull @NotNull LiverGrade> liver,

        @NonNull @Description("Pregnant people, by trimester. Empty for no limit.")
        List<@NonNull @NotNull Trimester> pregnancy,

        @Description("True for people who breastfeed. Null for no limit.")
        Boolean breastfeeding,

        @Pattern(regexp = "\\S.*")
        @Description("Any other limit in words, such as \"people with epilepsy\". Null for none.")
        String other) {

    static final Population EVERYBODY = new Population(null, null, null, null, null, null, null, null, null, null);

    public Population {
        olderAdults = trueOrNull(olderAdults);
        dialysis = trueOrNull(dialysis);
        breastfeeding = trueOrNull(breastfeeding);
        liver = Lists.distinct(liver);
        pregnancy = Lists.distinct(pregnancy);
    }

    private static Boolean trueOrNull(Boolean value) {
        return Boolean.TRUE.equals(value) ? true : null;
    }

    @AssertTrue(message = "minAge must not be above maxAge, and minEgfr must be below maxEgfr")
    // not public: the column would contain it
    boolean isRange() {
        return (minAge == null || maxAge == null || minAge <= maxAge)
                && (minEgfr == null || maxEgfr == null || minEgfr < maxEgfr);
    }
}
