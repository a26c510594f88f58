package org.monograph.content.interactant;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Slug;

/// @param afterSlug slug of the side of the interaction that was stopped
@ComponentsOnly
@Description("The time for which the other of the two must not be started after one was stopped.")
public record Washout(
        @Ignore @JsonProperty("after") @NotNull @Pattern(regexp = Slug.FORM)
        String afterSlug,

        @NonNull @NotNull @Positive @Max(MAX_DAYS) @Description("Days after the last dose, at least, from 1 to 365.")
        Integer days) {

    static final int MAX_DAYS = 365;

    @NonNull
    @Description("The same in words, without the substance, such as \"at least 14 days after the last dose\".")
    public String getText() {
        return "at least %d %s after the last dose".formatted(days, days == 1 ? "day" : "days");
    }
}
