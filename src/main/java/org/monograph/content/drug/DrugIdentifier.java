package org.monograph.content.drug;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A verified code of the drug in a coding system.")
public record DrugIdentifier(
        @NonNull @NotNull @Description("Coding system.") IdentifierSystem system,

        @NonNull @NotBlank @Description("The code in the notation of the system.")
        String code,

        @NonNull @NotNull @Description("What the code identifies.")
        IdentifierScope scope) {}
