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
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("A section of the long text.")
public record Section(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the monograph, in lower-case kebab-case.")
        String slug,

        @Description("The part of a monograph that it is, for its scope. Null when it is none of them.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        MonographPart part,

        @NonNull @NotBlank @Description("The heading.") String heading,

        @NonNull @NotBlank @Description("The text, in CommonMark without HTML.")
        String body,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Section {
        scope = Scope.orEverywhere(scope);
    }

    public Section with(MonographPart otherPart, Scope otherScope) {
        return new Section(slug, otherPart, heading, body, otherScope, citationSlugs);
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "sections." + slug;
    }
}
