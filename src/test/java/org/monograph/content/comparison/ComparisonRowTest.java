package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.ComparisonAttribute.SEDATION_POTENTIAL;
import static org.monograph.content.comparison.ComparisonAttribute.STOPPING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.RatingLevel;

class ComparisonRowTest {

    private final Drug drug = new Drug();

    @ParameterizedTest
    @CsvSource({
        "KNOWN, Same text, KNOWN, ' same  TEXT', false",
        "KNOWN, One, KNOWN, Other, true",
        "KNOWN, One, DIFFERS_BY_ROUTE, Other, true",
        "KNOWN, One, UNKNOWN, Other, false",
        "KNOWN, One, NOT_APPLICABLE, Other, false",
        "UNKNOWN, One, UNKNOWN, Other, false"
    })
    void drugsDifferWhenKnownTextsDiffer(
            CellStatus oneStatus, String oneText, CellStatus otherStatus, String otherText, boolean differs) {
        var row = ComparisonRow.of(STOPPING, List.of(cell(oneStatus, oneText), cell(otherStatus, otherText)));

        assertThat(row.differs()).isEqualTo(differs);
    }

    private ComparisonCell cell(CellStatus status, String text) {
        return new ComparisonCell(drug, status, text, null, List.of(), List.of());
    }

    @Test
    void ratedDrugsDifferWhenLevelsDiffer() {
        var high = new ComparisonCell(drug, KNOWN, "High.", RatingLevel.HIGH, List.of(), List.of());
        var alsoHigh = new ComparisonCell(drug, KNOWN, "Very high.", RatingLevel.HIGH, List.of(), List.of());
        var low = new ComparisonCell(drug, KNOWN, "High.", RatingLevel.LOW, List.of(), List.of());

        assertThat(ComparisonRow.of(SEDATION_POTENTIAL, List.of(high, alsoHigh)).differs())
                .isFalse();
        assertThat(ComparisonRow.of(SEDATION_POTENTIAL, List.of(high, low)).differs())
                .isTrue();
    }
}
