package org.monograph.content.editorial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@Description("A part of a monograph of which nothing could be found out. It is unknown, which does not mean none.")
public record UnknownPart(
        @NonNull @NotNull @Description("The part.") MonographPart part,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it is unknown.")
        Scope scope,

        @NonNull @NotBlank @Size(max = 500) @Description("Why, in one sentence.")
        String reason) {

    public UnknownPart {
        scope = Scope.orEverywhere(scope);
    }
}
