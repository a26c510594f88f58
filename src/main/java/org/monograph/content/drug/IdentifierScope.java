package org.monograph.content.drug;

import org.eclipse.microprofile.graphql.Description;

@Description("What the code stands for.")
public enum IdentifierScope {
    @Description("the active ingredient")
    INGREDIENT,
    @Description("one of its salts")
    SALT,
    @Description("a product that holds it")
    PRODUCT
}
