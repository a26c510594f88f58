package org.monograph.content.labeldocument;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Lists;

@Description("A product of a label: one form and strength.")
public record LabelProduct(
        @NonNull @Description("Name under which it is sold.")
        String name,

        @Description("Dosage form, in the regulator's words. Null when it is not told.")
        String form,

        @Description("National Drug Code (NDC) of the product. Null when it is not told.")
        String ndc,

        @NonNull @Description("What acts in it.") List<@NonNull LabelIngredient> ingredients,

        @NonNull @Description("Names of what else is in it. Empty when it is not told.")
        List<@NonNull String> inactiveIngredients,

        @NonNull @Description("Its packages. Empty when they are not told.")
        List<@NonNull LabelPackage> packages) {

    public LabelProduct {
        ingredients = Lists.asEmpty(ingredients);
        inactiveIngredients = Lists.asEmpty(inactiveIngredients);
        packages = Lists.asEmpty(packages);
    }
}
