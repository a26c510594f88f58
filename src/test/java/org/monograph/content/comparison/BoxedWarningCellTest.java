package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;
import static org.monograph.base.terms.Route.INTRATHECAL;
import static org.monograph.base.terms.Route.ORAL;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_ROUTE;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.NOT_APPLICABLE;
import static org.monograph.content.comparison.ComparisonAttribute.BOXED_WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.drug.Brand;
import org.monograph.content.scope.Scope;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

class BoxedWarningCellTest {

    private final DrugFixture fixture = new DrugFixture();

    @Test
    void aBoxedWarningForOneRouteDiffersByRoute() {
        fixture.warnings = List.of(boxed(US, List.of(INTRATHECAL)));
        assertThat(fixture.cell(BOXED_WARNING, US).status()).isEqualTo(KNOWN);

        fixture.drug.brands = List.of(new Brand("Tablets", List.of(ORAL), List.of()));
        assertThat(fixture.cell(BOXED_WARNING, US))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        DIFFERS_BY_ROUTE,
                        "(US; intrathecal) Part one. Part two.",
                        null,
                        List.of(new CellPart(
                                "Danger (US; intrathecal)", "Part one. Part two.", "/drugs/a#warnings.box")),
                        List.of("box")));

        fixture.drug.brands = List.of(new Brand("Tablets", List.of(ORAL), List.of(GB)));
        assertThat(fixture.cell(BOXED_WARNING, US).status())
                .describedAs("the tablets are sold elsewhere")
                .isEqualTo(KNOWN);
    }

    @Test
    void boxedWarningsExistInTheUnitedStatesOnly() {
        fixture.warnings = List.of(boxed(US, List.of()));

        assertThat(fixture.cell(BOXED_WARNING, null).status()).isEqualTo(KNOWN);
        assertThat(fixture.cell(BOXED_WARNING, GB)).isEqualTo(ComparisonCell.without(fixture.drug, NOT_APPLICABLE));

        fixture.warnings = List.of();
        assertThat(fixture.cell(BOXED_WARNING, US)).isEqualTo(ComparisonCell.unknown(fixture.drug));
        assertThat(fixture.cell(BOXED_WARNING, null)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    private static Warning boxed(Jurisdiction jurisdiction, List<Route> routes) {
        var warning = new Warning();
        warning.statementKey = "box";
        warning.kind = WarningKind.BOXED;
        warning.title = "Danger";
        warning.text = "All of it.";
        warning.parts = List.of("Part one.", "Part two.");
        warning.storedScope = Scope.of(jurisdiction, routes);
        warning.citationSlugs = List.of("box");
        return warning;
    }
}
