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

/// What two different members of a class do to each other, where nothing is written of the pair itself: one
/// rule for what adds up, such as the depression of the central nervous system.
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

    /// A rule that adds up harm is never mild.
    @AssertTrue(message = "must not be MILD: what adds up is moderate at least")
    public boolean isSeverity() {
        return severity != Severity.MILD;
    }
}
