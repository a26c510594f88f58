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
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

@Description("What helps against a condition without a prescription drug.")
public record Therapy(
        @NonNull @NotNull @Pattern(regexp = Slug.FORM) @Description("permanent name, unique within the condition")
        String slug,

        @NonNull @NotBlank @Description("its name") String name,

        @NonNull @NotNull @Description("what sort of help it is")
        TherapyKind kind,

        @NonNull @NotBlank @Description("one or two sentences that a patient understands")
        String description,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {}
