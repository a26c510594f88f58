package org.monograph.content.drug;

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
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("A key point about the drug.")
public record KeyPoint(
        @Ignore @NotNull @Pattern(regexp = Slug.FORM) String key,

        @NonNull @NotBlank @Description("Heading of a few words.")
        String title,

        @NonNull @NotBlank @Description("The text, in one or two sentences.")
        String text,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public KeyPoint {
        scope = Scope.orEverywhere(scope);
    }

    public KeyPoint with(Scope other) {
        return new KeyPoint(key, title, text, other, citationSlugs);
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "keyPoints." + key;
    }
}
