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
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

/// @param key identifies the text within a list; null outside of lists
@ComponentsOnly
@Description("A text with its sources.")
public record CitedText(
        @Ignore @Pattern(regexp = Slug.FORM) String key,

        @NonNull @NotBlank @Description("The text, in full sentences.")
        String text,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public CitedText {
        scope = Scope.orEverywhere(scope);
    }

    public CitedText with(Scope other) {
        return new CitedText(key, text, other, citationSlugs);
    }

    @Description(
            "Place on the page, such as \"mechanisms.gaba\": the `id` of an HTML element, and the fragment of an address."
                    + " Null for the only text of its field: there it is the name of the field, such as \"stopping\".")
    public String getAnchor() {
        return key == null ? null : "mechanisms." + key;
    }
}
