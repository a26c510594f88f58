package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.EU;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;
import static org.monograph.content.comparison.ComparisonAttribute.DOSE_RANGE;
import static org.monograph.content.comparison.ComparisonAttribute.FORMS;
import static org.monograph.content.comparison.DrugFixture.use;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.clinical.Amount;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Dose;
import org.monograph.content.clinical.DosePer;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Strength;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.scope.DosageForm;
import org.monograph.content.scope.Release;
import org.monograph.content.scope.Scope;

class DoseAndFormCellTest {

    private final DrugFixture fixture = new DrugFixture();

    @Test
    void aDoseIsToldWithItsConditionAndScope() {
        fixture.uses = List.of(use("Spasm", null, ApprovalStatus.APPROVED, List.of()));
        fixture.clinical = new Clinical(
                null,
                List.of(dose("us", List.of("spasm"), US, 30), dose("gb", List.of(), GB, 60)),
                null,
                null,
                null,
                null);

        assertThat(fixture.cell(DOSE_RANGE, US).parts())
                .containsExactly(new CellPart("Dose (US)", "Spasm: Maximum: 30 mg a day.", "/drugs/a#doses.us"));
        assertThat(fixture.cell(DOSE_RANGE, GB).parts())
                .containsExactly(new CellPart("Dose (GB)", "Maximum: 60 mg a day.", "/drugs/a#doses.gb"));
        assertThat(fixture.cell(DOSE_RANGE, null).status()).isEqualTo(CellStatus.DIFFERS_BY_JURISDICTION);
        assertThat(fixture.cell(DOSE_RANGE, null).citationSlugs()).containsExactly("label");
        assertThat(fixture.cell(DOSE_RANGE, EU)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    @Test
    void aProductIsToldWithItsFormAndStrengths() {
        var capsules = new Product(
                "capsules",
                DosageForm.CAPSULE,
                Release.EXTENDED,
                List.of(Route.ORAL),
                List.of(new Strength(15.0, "mg", null, null), new Strength(30.0, "mg", null, null)),
                null,
                List.of(US),
                null,
                List.of("label"));
        fixture.clinical = new Clinical(List.of(capsules), null, null, null, null, null);

        assertThat(fixture.cell(FORMS, null).text()).isEqualTo("(US) Capsules, extended release: 15 mg and 30 mg");
        assertThat(fixture.cell(FORMS, US).parts())
                .containsExactly(new CellPart(
                        "Forms (US)", "Capsules, extended release: 15 mg and 30 mg", "/drugs/a#products.capsules"));
        assertThat(fixture.cell(FORMS, GB)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    private static Dose dose(String key, List<String> conditions, Jurisdiction jurisdiction, double most) {
        return new Dose(
                key,
                conditions,
                Scope.of(jurisdiction, null),
                null,
                null,
                null,
                null,
                new Amount(most, null, "mg", DosePer.DAY, null),
                null,
                null,
                null,
                List.of("label"));
    }
}
