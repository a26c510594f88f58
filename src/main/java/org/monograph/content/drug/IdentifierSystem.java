package org.monograph.content.drug;

import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

@Description("Coding system of a drug identifier.")
public enum IdentifierSystem {
    @Description("RxNorm concept of the US National Library of Medicine.")
    RXNORM("rxnorm|rx ?cui"),
    @Description("Unique Ingredient Identifier of the US Food and Drug Administration.")
    UNII("unii"),
    @Description("Anatomical Therapeutic Chemical classification of the World Health Organization.")
    ATC("atc"),
    @Description("Registry number of the Chemical Abstracts Service.")
    CAS("cas(?: ?rn)?"),
    @Description("SNOMED CT concept.")
    SNOMED("snomed(?: ?ct)?|sctid"),
    @Description("Wikidata item.")
    WIKIDATA("wikidata"),
    @Description("National Drug Code of the United States.")
    NDC("ndc"),
    @Description("Set id of a structured product label in the United States.")
    SPL_SET_ID("spl(?:[ _]?set[ _]?id)?|set ?id");

    private final Pattern prefix;

    IdentifierSystem(String names) {
        this.prefix = Pattern.compile("^(?:%s)(?:[ :.=#]+(?:code|id|number|no)\\b)?[ :.=#-]+(?=\\S)".formatted(names));
    }

    /// Removes the name of the system before a code, as in `rxnorm: 2598`.
    ///
    /// @param folded a code, or any other text
    /// @return the code, or the same text when it does not begin with the name of this system
    public String codeIn(String folded) {
        return prefix.matcher(folded).replaceFirst("");
    }
}
