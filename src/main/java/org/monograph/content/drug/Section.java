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

@Description("A section of the long text.")
public record Section(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the monograph, in lower-case kebab-case.")
        String slug,

        @NonNull @NotBlank @Description("The heading.") String heading,

        @NonNull @NotBlank @Description("The text, in CommonMark without HTML.")
        String body,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {}
