package org.monograph.content.clinical;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
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
@Description("A test or check before or during treatment.")
public record Monitoring(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @NonNull @NotBlank @Size(max = 200) @Description("What is tested or watched.")
        String test,

        @NonNull @NotBlank @Size(max = 500) @Description("When it is done.")
        String when,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 500)
        @Description("The result from which something is done. Null when the source names none.")
        String threshold,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 1_000)
        @Description("What is done then. Null when the source does not say.")
        String action,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Monitoring {
        scope = Scope.orEverywhere(scope);
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "monitoring." + key;
    }
}
