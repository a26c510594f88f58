package org.monograph.content.interactant;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;

/// The rule of a class: the interaction between any two different members, unless a record of the pair is at
/// least as severe. For additive effects, such as depression of the central nervous system.
@JsonAutoDetect(isGetterVisibility = Visibility.NONE)
public record AmongMembers(
        @NotNull Severity severity,
        @NotNull InteractionAction action,
        @NotBlank String effect,
        String mechanism,
        @NotBlank String management,
        @NotNull EvidenceLevel evidence,

        @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    /// An additive harm is never mild.
    @AssertTrue(message = "must not be MILD: additive effects are at least MODERATE")
    public boolean isSeverity() {
        return severity != Severity.MILD;
    }
}
