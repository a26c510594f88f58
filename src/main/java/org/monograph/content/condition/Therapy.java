package org.monograph.content.condition;

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
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@ComponentsOnly
@Description("A therapy for a condition, without a prescription drug.")
public record Therapy(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the condition, in lower-case kebab-case.")
        String slug,

        @NonNull @NotBlank @Description("Name of the therapy.")
        String name,

        @NonNull @NotNull @Description("Kind of therapy.") TherapyKind kind,

        @NonNull @NotBlank @Description("Description for patients, in one or two sentences.")
        String description,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "therapies." + slug;
    }
}
