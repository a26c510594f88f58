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
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@Description("How the law of a jurisdiction treats the drug. What is null was not looked up, which is not \"no\".")
public record LegalStatus(
        @NonNull @NotNull @Description("where it holds") Jurisdiction jurisdiction,
        @NonNull @NotBlank @Description("whose rule it is") String authority,

        @Description("whether it is a controlled drug; null: not looked up")
        Boolean controlled,

        @Description("schedule of the controlled drug, such as C-IV; null where it has none or was not looked up")
        String schedule,

        @Description("whether it is sold on prescription only; null: not looked up")
        Boolean prescriptionOnly,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {}
