package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What a code identifies.")
public enum IdentifierScope {
    @Label("Active ingredient")
    @Description("The active ingredient.")
    INGREDIENT,
    @Label("Salt")
    @Description("A salt of the active ingredient.")
    SALT,
    @Label("Product")
    @Description("A product that contains it.")
    PRODUCT
}
