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
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@ComponentsOnly
@Description("Legal status of the drug in a jurisdiction. Null fields were not researched; they do not mean no.")
public record LegalStatus(
        @NonNull @NotNull @Description("The jurisdiction.") Jurisdiction jurisdiction,

        @NonNull @NotBlank @Description("Authority that sets the rule.")
        String authority,

        @Description("Whether it is a controlled drug. Null when that was not researched.")
        Boolean controlled,

        @Description("Schedule of the controlled drug, such as C-IV. Null when it has none, or when that was "
                + "not researched.")
        String schedule,

        @Description("Whether it is sold on prescription only. Null when that was not researched.")
        Boolean prescriptionOnly,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "legalStatus." + jurisdiction;
    }
}
