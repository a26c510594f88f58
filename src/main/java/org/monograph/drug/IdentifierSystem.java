package org.monograph.drug;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose code it is.")
public enum IdentifierSystem {
    @Description("RxNorm concept, US National Library of Medicine")
    RXNORM,
    @Description("Unique Ingredient Identifier, US Food and Drug Administration")
    UNII,
    @Description("Anatomical Therapeutic Chemical classification, World Health Organization")
    ATC,
    @Description("registry number of the Chemical Abstracts Service")
    CAS,
    @Description("SNOMED CT concept")
    SNOMED,
    @Description("Wikidata item")
    WIKIDATA,
    @Description("National Drug Code, US")
    NDC,
    @Description("set id of a structured product label, US")
    SPL_SET_ID
}
