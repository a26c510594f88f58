package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_JURISDICTION;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.UNKNOWN;
import static org.monograph.content.comparison.ComparisonAttribute.LEGAL_STATUS;
import static org.monograph.content.comparison.DrugFixture.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.drug.LegalStatus;

class LegalCellTest {

    private final DrugFixture fixture = new DrugFixture();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, C-IV, true, 'US: controlled (C-IV), on prescription only.'",
                "false, -, false, 'US: not controlled, sold without a prescription.'",
                "-, -, true, 'US: controlled status not researched, on prescription only.'",
                "true, -, -, 'US: controlled, prescription status not researched.'",
                "-, -, -, -"
            })
    void theTextSaysWhichPartOfTheStatusIsNotKnown(
            Boolean controlled, String schedule, Boolean prescription, String text) {
        fixture.legal = List.of(new LegalStatus(US, "Agency", controlled, schedule, prescription, List.of("law")));

        assertThat(fixture.cell(LEGAL_STATUS, US).text()).isEqualTo(text);
        assertThat(fixture.cell(LEGAL_STATUS, US).status()).isEqualTo(text == null ? UNKNOWN : KNOWN);
        assertThat(fixture.cell(LEGAL_STATUS, GB)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    @Test
    void eachJurisdictionHasItsOwnStatus() {
        fixture.legal = List.of(
                new LegalStatus(US, "Agency", true, "C-IV", true, List.of("us-law")),
                new LegalStatus(GB, "Office", true, "Schedule 4", true, List.of("gb-law")));

        assertThat(fixture.cell(LEGAL_STATUS, null))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        DIFFERS_BY_JURISDICTION,
                        "US: controlled (C-IV), on prescription only. GB: controlled (Schedule 4), on prescription only.",
                        null,
                        List.of(
                                new CellPart(
                                        "Legal status (US)",
                                        "controlled (C-IV), on prescription only",
                                        "/drugs/a#legalStatus.US"),
                                new CellPart(
                                        "Legal status (GB)",
                                        "controlled (Schedule 4), on prescription only",
                                        "/drugs/a#legalStatus.GB")),
                        List.of("us-law", "gb-law")));
        assertThat(fixture.cell(LEGAL_STATUS, GB).status()).isEqualTo(KNOWN);
    }
}
