package org.monograph.content.drug;

import com.fasterxml.jackson.annotation.JsonProperty;
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

@Description("An editorial judgement with its reason: not a fact of the label.")
public record Rating(
        @NonNull @NotNull @Description("the judgement; UNKNOWN is not NONE")
        RatingLevel level,

        @NonNull @NotBlank @Description("the reason, in a sentence or two")
        String text,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {}
