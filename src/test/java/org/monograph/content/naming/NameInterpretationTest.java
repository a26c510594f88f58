package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.MatchKind.CODE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.drug.IdentifierSystem;

class NameInterpretationTest {

    @ParameterizedTest
    @CsvSource({
        "RxNorm 2598, RXNORM, 2598",
        "RxCUI: 2598, RXNORM, 2598",
        "rxnorm|2598, RXNORM, 2598",
        "http://www.nlm.nih.gov/research/umls/rxnorm|2598, RXNORM, 2598",
        "https://www.nlm.nih.gov/research/umls/rxnorm/2598, RXNORM, 2598",
        "http://www.nlm.nih.gov/research/umls/rxnorm|03022026|2598, RXNORM, 2598",
        "urn:oid:2.16.840.1.113883.6.88|2598, RXNORM, 2598",
        "2.16.840.1.113883.6.88|2598, RXNORM, 2598",
        "UNII 5PE9FDE8GB, UNII, 5pe9fde8gb",
        "unii-5pe9 fde8gb, UNII, 5pe9fde8gb",
        "http://fdasis.nlm.nih.gov|5PE9FDE8GB, UNII, 5pe9fde8gb",
        "urn:oid:2.16.840.1.113883.4.9|5PE9FDE8GB, UNII, 5pe9fde8gb",
        "ATC:N03AE01, ATC, n03ae01",
        "ATC code N03AE01, ATC, n03ae01",
        "http://www.whocc.no/atc|N03AE01, ATC, n03ae01",
        "urn:oid:2.16.840.1.113883.6.73|N03AE01, ATC, n03ae01",
        "CAS No. 1622-61-3, CAS, 1622-61-3",
        "CAS RN 1622-61-3, CAS, 1622-61-3",
        "urn:oid:2.16.840.1.113883.6.61|1622-61-3, CAS, 1622-61-3",
        "SNOMED CT 387383007, SNOMED, 387383007",
        "http://snomed.info/sct|387383007, SNOMED, 387383007",
        "http://snomed.info/id/387383007, SNOMED, 387383007",
        "http://snomed.info/sct/900000000000207008/version/20260101|387383007, SNOMED, 387383007",
        "Wikidata Q407988, WIKIDATA, q407988",
        "https://www.wikidata.org/wiki/Q407988, WIKIDATA, q407988",
        "NDC 0093-0832-01, NDC, 0093-0832-01",
        "http://hl7.org/fhir/sid/ndc|0093-0832-01, NDC, 0093-0832-01",
        "set id ebc11109-e7bf, SPL_SET_ID, ebc11109e7bf",
        "SPL_SET_ID ebc11109, SPL_SET_ID, ebc11109",
        "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=ebc11109-e7bf, SPL_SET_ID, ebc11109e7bf"
    })
    void aCodeMayFollowTheNameOrTheAddressOfItsSystem(String term, IdentifierSystem system, String code) {
        assertThat(interpretations(term)).contains(new NameInterpretation(code, Set.of(CODE), system, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Casodex", "ATC", "http://www.whocc.no/atc", "http://example.org/rxnorm|2598", "rxnorm|"})
    void otherTextIsNoCodeOfASystem(String term) {
        assertThat(interpretations(term)).noneMatch(interpretation -> interpretation.system() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "-", "\u200f", "\u0301", "™"})
    void aTermWithoutLettersAndDigitsHasNoInterpretation(String term) {
        assertThat(interpretations(term)).isEmpty();
        assertThat(TermReading.of(term).misspelt()).isEmpty();
    }

    @Test
    void anAbbreviatedSaltIsWrittenOutToo() {
        assertThat(interpretations("tizanidine HCl 4 mg"))
                .extracting(NameInterpretation::key)
                .contains("tizanidine", "tizanidinehcl", "tizanidinehydrochloride");
    }

    @Test
    void theNumberOfInterpretationsIsLimited() {
        assertThat(interpretations("zq ".repeat(33))).hasSize(65);
        assertThat(TermReading.of("abcd ".repeat(20)).misspelt()).hasSize(6);
    }

    private static List<NameInterpretation> interpretations(String term) {
        return TermReading.of(term).interpretations();
    }
}
