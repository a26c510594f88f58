package org.monograph.content.drug;

import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Coding system of a drug identifier.")
public enum IdentifierSystem {
    @Label("RxNorm")
    @Description("RxNorm concept of the US National Library of Medicine.")
    RXNORM("rxnorm|rx ?cui", "www\\.nlm\\.nih\\.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88"),
    @Label("UNII")
    @Description("Unique Ingredient Identifier of the US Food and Drug Administration.")
    UNII("unii", "fdasis\\.nlm\\.nih\\.gov", "2.16.840.1.113883.4.9"),
    @Label("ATC")
    @Description("Anatomical Therapeutic Chemical classification of the World Health Organization.")
    ATC("atc", "www\\.whocc\\.no/atc", "2.16.840.1.113883.6.73"),
    @Label("CAS")
    @Description("Registry number of the Chemical Abstracts Service.")
    CAS("cas(?: ?rn)?", "www\\.cas\\.org(?:/cas-registry)?", "2.16.840.1.113883.6.61"),
    @Label("SNOMED CT")
    @Description("SNOMED CT concept.")
    // the address may contain the edition and the version
    SNOMED(
            "snomed(?: ?ct)?|sctid",
            "snomed\\.info/(?:sct|id)(?:/[0-9]+(?:/version/[0-9]+)?)?",
            "2.16.840.1.113883.6.96"),
    @Label("Wikidata")
    @Description("Wikidata item.")
    WIKIDATA("wikidata", "www\\.wikidata\\.org/(?:wiki|entity)", ""),
    @Label("NDC")
    @Description("National Drug Code of the United States.")
    NDC("ndc", "hl7\\.org/fhir/sid/ndc", "2.16.840.1.113883.6.69"),
    @Label("SPL set id")
    @Description("Set id of a structured product label in the United States.")
    SPL_SET_ID(
            "spl(?:[ _]?set[ _]?id)?|set ?id",
            "dailymed\\.nlm\\.nih\\.gov/dailymed(?:/(?:druginfo\\.cfm|lookup\\.cfm)\\?setid)?",
            "");

    private final Pattern prefix;

    /// @param names how people write the system before a code
    /// @param address of the system, in FHIR and on the web; a version may follow it
    /// @param oid object identifier; empty for none
    IdentifierSystem(String names, String address, String oid) {
        var named = "(?:%s)(?:[ :.=#]+(?:code|id|number|no)\\b)?[ :.=#|-]+".formatted(names);
        var addressed = "(?:https?://)?%s/?(?:\\|[^|]*(?=\\|))?[|/#= ]+".formatted(address);
        var identified = oid.isEmpty() ? "" : "|(?:urn:oid:)?%s[| ]+".formatted(Pattern.quote(oid));
        this.prefix = Pattern.compile("^(?:%s|%s%s)(?=[^ |/])".formatted(named, addressed, identified));
    }

    /// Removes the name or address of the system before a code, as in `rxnorm: 2598`,
    /// `http://snomed.info/sct|387383007` and `urn:oid:2.16.840.1.113883.6.88|2598`.
    ///
    /// @param folded a code, or any other text
    /// @return the code, or the same text when it does not begin with the name of this system
    public String codeIn(String folded) {
        return prefix.matcher(folded).replaceFirst("");
    }
}
