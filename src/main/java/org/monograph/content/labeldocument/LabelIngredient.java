package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What acts, or what else is in a product.")
public record LabelIngredient(
        @NonNull @Description("Name of the substance, as the label writes it.")
        String name,

        @Description("Its Unique Ingredient Identifier (UNII). Null when it is not coded.")
        String unii,

        @Description("The part that acts, where the name may be that of a salt. Null when it is not told.")
        String activeMoiety,

        @Description("Amount, such as `0.5 mg in 1 tablet`. Null when it is not told.")
        String strength) {}
