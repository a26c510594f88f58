package org.monograph.content.drug;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A verified code of the drug in somebody's system.")
public record DrugIdentifier(
        @NonNull @NotNull @Description("whose code it is") IdentifierSystem system,

        @NonNull @NotBlank @Description("the code as that system writes it")
        String code,

        @NonNull @NotNull @Description("what it stands for") IdentifierScope scope) {}
