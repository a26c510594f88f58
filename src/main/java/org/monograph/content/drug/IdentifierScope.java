package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;

@Description("What a code identifies.")
public enum IdentifierScope {
    @Description("The active ingredient.")
    INGREDIENT,
    @Description("A salt of the active ingredient.")
    SALT,
    @Description("A product that contains it.")
    PRODUCT
}
