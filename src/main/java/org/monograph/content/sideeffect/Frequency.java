package org.monograph.content.sideeffect;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
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
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

// what is computed is neither written to the column nor taken from a document
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@Description("How often a side effect was seen in one population at one dose. The words follow from the numbers.")
public record Frequency(
        @Description("the word of a source that gives no number; null where it gives one, or no word either")
        FrequencyBand reportedBand,

        @Min(0) @Max(100) @Description("of 100 people who took it, at least this many; null: no lower bound known")
        Double minPer100,

        @Min(0) @Max(100) @Description("of 100 people who took it, at most this many; null: no upper bound known")
        Double maxPer100,

        @Min(0) @Max(100) @Description("of 100 people on placebo, this many; null: not known")
        Double placeboPer100,

        @Positive @Description("how many people took it; null: not known")
        Integer sampleSize,

        @Positive @Description("how many people took placebo; null: not known")
        Integer placeboSampleSize,

        @Description("who was studied; null: not told") String population,
        @Description("at which dose; null: not told") String dose,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    @Ignore
    @AssertTrue(message = "minPer100 must not be above maxPer100")
    public boolean isRange() {
        return minPer100 == null || maxPer100 == null || minPer100 <= maxPer100;
    }

    @NonNull
    @Description(
            "from the numbers, the most frequent first; a range that crosses a border has two or more; else the reported one, else NOT_KNOWN")
    public List<@NonNull FrequencyBand> getBands() {
        return FrequencyBand.of(minPer100, maxPer100, reportedBand);
    }

    @NonNull
    @Description("the numbers in words, such as \"about 29 in 100 people at 5 mg; 10 in 100 on placebo\"")
    public String getText() {
        return new FrequencyText(this).toString();
    }
}
