package org.monograph.content.drug;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@Description("An editorial rating with its reason. It is not a fact of the label.")
public record Rating(
        @NonNull @NotNull @Description("The rating. UNKNOWN does not mean NONE.")
        RatingLevel level,

        @NonNull @NotBlank @Description("The reason, in one or two sentences.")
        String text,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Valid
        @Description("The numbers behind the rating. Null when there are none.")
        RatingNumbers numbers,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    /// @param other null for none
    public Rating with(RatingNumbers other) {
        return new Rating(level, text, other, citationSlugs);
    }
}
