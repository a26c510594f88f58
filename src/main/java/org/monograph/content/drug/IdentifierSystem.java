package org.monograph.content.drug;

import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

@Description("Whose code it is.")
public enum IdentifierSystem {
    @Description("RxNorm concept, US National Library of Medicine")
    RXNORM("rxnorm|rx ?cui"),
    @Description("Unique Ingredient Identifier, US Food and Drug Administration")
    UNII("unii"),
    @Description("Anatomical Therapeutic Chemical classification, World Health Organization")
    ATC("atc"),
    @Description("registry number of the Chemical Abstracts Service")
    CAS("cas(?: ?rn)?"),
    @Description("SNOMED CT concept")
    SNOMED("snomed(?: ?ct)?|sctid"),
    @Description("Wikidata item")
    WIKIDATA("wikidata"),
    @Description("National Drug Code, US")
    NDC("ndc"),
    @Description("set id of a structured product label, US")
    SPL_SET_ID("spl(?:[ _]?set[ _]?id)?|set ?id");

    private final Pattern named;

    IdentifierSystem(String names) {
        this.named = Pattern.compile("^(?:%s)(?:[ :.=#]+(?:code|id|number|no)\\b)?[ :.=#-]+(?=\\S)".formatted(names));
    }

    /// @param folded text that may be a code of this system with the system's name before it
    /// @return the code; the same text where the system is not named
    public String codeIn(String folded) {
        return named.matcher(folded).replaceFirst("");
    }
}
