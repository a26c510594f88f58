package org.monograph.content.sideeffect;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@ComponentsOnly
@Description("Frequency of a side effect in one population at one dose.")
public record Frequency(
        @Description("Frequency band named by a source without numbers. Null when the source gives numbers, or "
                + "no band either.")
        FrequencyBand reportedBand,

        @Min(0)
        @Max(100)
        @Description(
                "Lower bound, in people of 100 who took the drug, from 0 to 100. Null when no lower bound is known.")
        Double minPer100,

        @Min(0)
        @Max(100)
        @Description(
                "Upper bound, in people of 100 who took the drug, from 0 to 100. Null when no upper bound is known.")
        Double maxPer100,

        @Min(0) @Max(100) @Description("People of 100 who took placebo, from 0 to 100. Null when it is not known.")
        Double placeboPer100,

        @Positive @Description("Number of people who took the drug. Null when it is not known.")
        Integer sampleSize,

        @Positive @Description("Number of people who took placebo. Null when it is not known.")
        Integer placeboSampleSize,

        @Description("The people who were studied. Null when the source does not say.")
        String population,

        @Description("The dose. Null when the source does not say.")
        String dose,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    @Ignore
    @AssertTrue(message = "minPer100 must not be above maxPer100")
    public boolean isRange() {
        return minPer100 == null || maxPer100 == null || minPer100 <= maxPer100;
    }

    @NonNull
    @Description("Frequency bands of the numbers, the most frequent first: a range has all bands that it "
            + "crosses. Without numbers, the reported band, or NOT_KNOWN.")
    public List<@NonNull FrequencyBand> getBands() {
        return FrequencyBand.of(minPer100, maxPer100, reportedBand);
    }

    @NonNull
    @Description("The frequency in words, such as \"about 29 in 100 people at 5 mg; 10 in 100 on placebo\".")
    public String getText() {
        return new FrequencyText(this).toString();
    }
}
