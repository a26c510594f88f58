package org.monograph.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.citation.SourceAccess;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

class LabelRulesTest {

    private static final String SET_ID = "22ea819a-2aaa-44e0-a350-258541b11220";
    private static final String ADDRESS = "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=";

    @Test
    void eachFactThatALabelLacksIsAProblemThatSaysWhatToWrite() {
        assertThat(label(null, null, null, null).problems())
                .extracting(DocumentProblem::path)
                .containsExactly("product", "url", "publishedOn", "retrievedOn", "jurisdiction");
        assertThat(label(US, "Capsules", ADDRESS + SET_ID, null).problems())
                .containsExactly(
                        new DocumentProblem(
                                ProblemCode.MISSING_VALUE,
                                "setId",
                                "a label needs it: write the set id of the label on DailyMed; if it cannot be known, the type is not LABEL but, for example, REFERENCE_WORK"));
    }

    @Test
    void aLabelWithAllFactsHasNoProblem() {
        assertThat(label(US, "Capsules", ADDRESS + SET_ID, SET_ID).problems()).isEmpty();
    }

    @Test
    void aLabelOfAnotherJurisdictionNeedsNoSetId() {
        assertThat(label(GB, "Tablets", "https://example.org/leaflet", null).problems())
                .isEmpty();
    }

    @Test
    void otherKindsOfSourcesNeedNoneOfThem() {
        assertThat(citation(CitationKind.REFERENCE_WORK, null, null, null, null).problems())
                .isEmpty();
    }

    @Test
    void aSetIdThatIsNotThatOfTheAddressIsAProblem() {
        var other = "00000000-0000-0000-0000-000000000000";
        assertThat(label(US, "Capsules", ADDRESS + other, SET_ID).problems())
                .containsExactly(new DocumentProblem(
                        ProblemCode.INVALID_VALUE, "setId", "is not the set id in url; one of them is wrong"));
    }

    private static CitationDocument label(Jurisdiction jurisdiction, String product, String url, String setId) {
        return citation(CitationKind.LABEL, jurisdiction, product, url, setId);
    }

    private static CitationDocument citation(
            CitationKind type, Jurisdiction jurisdiction, String product, String url, String setId) {
        var date = url == null ? null : LocalDate.of(2026, 4, 8);
        return new CitationDocument(
                "source", type, "Title", null, url, null, date, date, jurisdiction, product, setId, SourceAccess.FULL);
    }
}
