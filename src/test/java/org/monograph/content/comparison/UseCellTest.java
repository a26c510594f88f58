package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.EU;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;
import static org.monograph.base.terms.Route.INTRATHECAL;
import static org.monograph.base.terms.Route.ORAL;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_JURISDICTION;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_ROUTE;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.NOT_APPLICABLE;
import static org.monograph.content.comparison.ComparisonAttribute.COMMON_USE;
import static org.monograph.content.comparison.DrugFixture.use;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.condition.TreatmentLine;

class UseCellTest {

    private final DrugFixture fixture = new DrugFixture();

    @Test
    void usesAreGroupedByLicence() {
        fixture.uses = List.of(
                use("Epilepsy", US, ApprovalStatus.APPROVED, List.of()),
                use("Epilepsy", GB, ApprovalStatus.APPROVED, List.of()),
                use("Spasm", null, ApprovalStatus.OFF_LABEL, List.of()),
                use("Pain", US, ApprovalStatus.WITHDRAWN, List.of()),
                use("Fever", US, ApprovalStatus.UNKNOWN, List.of()),
                advisedAgainst("Cramps"));

        assertThat(fixture.cell(COMMON_USE, US))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        KNOWN,
                        "Licensed: Epilepsy. Off-label: Spasm. No longer licensed: Pain. Licence not known: Fever. Advised against: Cramps.",
                        null,
                        List.of(
                                new CellPart("Licensed (US)", "Epilepsy", "/conditions/epilepsy"),
                                new CellPart("Off-label", "Spasm", "/conditions/spasm"),
                                new CellPart("No longer licensed (US)", "Pain", "/conditions/pain"),
                                new CellPart("Licence not known (US)", "Fever", "/conditions/fever"),
                                new CellPart("Advised against", "Cramps", "/conditions/cramps")),
                        List.of("Epilepsy-US", "Spasm-null", "Pain-US", "Fever-US", "Cramps-null")));
        assertThat(fixture.cell(COMMON_USE, null).status()).isEqualTo(DIFFERS_BY_JURISDICTION);
        assertThat(fixture.cell(COMMON_USE, null).text())
                .startsWith("Licensed: Epilepsy (US, GB). Off-label: Spasm. No longer licensed: Pain (US).");
        assertThat(fixture.cell(COMMON_USE, EU).text()).isEqualTo("Off-label: Spasm. Advised against: Cramps.");
    }

    @Test
    void equalUsesInEachJurisdictionDoNotDiffer() {
        fixture.uses = List.of(
                use("Epilepsy", US, ApprovalStatus.APPROVED, List.of()),
                use("Epilepsy", GB, ApprovalStatus.APPROVED, List.of()));

        assertThat(fixture.cell(COMMON_USE, null).status()).isEqualTo(KNOWN);
        assertThat(fixture.cell(COMMON_USE, EU)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    @Test
    void usesOfDifferentRoutesDiffer() {
        fixture.uses = List.of(
                use("Spasm", US, ApprovalStatus.APPROVED, List.of(ORAL)),
                use("Spasm", US, ApprovalStatus.APPROVED, List.of(INTRATHECAL)),
                use("Pain", US, ApprovalStatus.OFF_LABEL, List.of(INTRATHECAL)));

        assertThat(fixture.cell(COMMON_USE, US).status()).isEqualTo(DIFFERS_BY_ROUTE);
        assertThat(fixture.cell(COMMON_USE, US).text())
                .isEqualTo("Licensed: Spasm (oral), Spasm (intrathecal). Off-label: Pain (intrathecal).");
    }

    @Test
    void aUseIsNotApplicableWhenNoProductIsLicensed() {
        fixture.uses = List.of(use("Spasm", GB, ApprovalStatus.NOT_APPROVED, List.of()));

        assertThat(fixture.cell(COMMON_USE, GB))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        NOT_APPLICABLE,
                        "No product is licensed: Spasm.",
                        null,
                        List.of(new CellPart("No product is licensed (GB)", "Spasm", "/conditions/spasm")),
                        List.of("Spasm-GB")));
    }

    private static NamedUse advisedAgainst(String condition) {
        var named = use(condition, null, ApprovalStatus.OFF_LABEL, List.of());
        named.use().line = TreatmentLine.NOT_RECOMMENDED;
        return named;
    }
}
