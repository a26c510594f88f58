package org.monograph.content.clinical;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("A reason not to take the drug, or to take it only with care.")
public record Contraindication(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @NonNull @NotNull @Description("What it is about.") ContraindicationKind kind,

        @NonNull @NotNull @Description("How strict it is.") ContraindicationDegree degree,

        @NonNull @NotBlank @Size(max = 200) @Description("Name of the condition, allergy, medicine or group of people.")
        String name,

        @Ignore @JsonProperty("interactant") @Pattern(regexp = Slug.FORM)
        String interactantSlug,

        @NonNull @NotBlank @Size(max = 1_000) @Description("What it means for the patient, in one or two sentences.")
        String text,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Contraindication {
        scope = Scope.orEverywhere(scope);
    }

    @AssertTrue(message = "an interactant is only for the kind MEDICINE")
    boolean isValidInteractantSlug() {
        return interactantSlug == null || kind == null || kind == ContraindicationKind.MEDICINE;
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "contraindications." + key;
    }
}
