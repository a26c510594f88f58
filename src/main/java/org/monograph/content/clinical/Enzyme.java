package org.monograph.content.clinical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;

// as of a getter, the property would be `main`
@ComponentsOnly
@Description("An enzyme that breaks the drug down.")
public record Enzyme(
        @NonNull @NotBlank @Size(max = 60) @Description("Its usual name, such as CYP3A4.")
        String name,

        @Name("isMain") @Description("Whether it does most of the work.")
        boolean isMain) {}
