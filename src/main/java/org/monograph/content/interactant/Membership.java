package org.monograph.content.interactant;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

/// The membership of an interactant in a class, or of a combination in what is said of one of its
/// ingredients: an interactant that is no class is an ingredient. It is content with a source, never inferred
/// from a name, a code or a chemical structure.
///
/// @param interactant slug of the class or the ingredient
public record Membership(
        @NotNull @Pattern(regexp = Slug.FORM) String interactant,

        @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {}
