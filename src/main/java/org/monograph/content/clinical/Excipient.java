package org.monograph.content.clinical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Another substance in a product, which matters to some people.")
public record Excipient(
        @NonNull @NotBlank @Size(max = 100) @Description("Its name.")
        String name,

        @NonNull @NotBlank @Size(max = 500) @Description("Whom it concerns, and what they should do.")
        String concern) {}
