package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Route.INTRATHECAL;
import static org.monograph.base.terms.Route.ORAL;
import static org.monograph.content.comparison.CellStatus.CONFLICTING_SOURCES;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_ROUTE;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.UNKNOWN;
import static org.monograph.content.comparison.ComparisonAttribute.DEPENDENCE_RISK;
import static org.monograph.content.comparison.ComparisonAttribute.DRUG_CLASS;
import static org.monograph.content.comparison.ComparisonAttribute.MECHANISM;
import static org.monograph.content.comparison.ComparisonAttribute.ONSET;
import static org.monograph.content.comparison.ComparisonAttribute.STOPPING;
import static org.monograph.content.comparison.DrugFixture.rating;
import static org.monograph.content.comparison.DrugFixture.use;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.RatingLevel;

/// Cells from the fields of a drug and its profile, without a database.
class DrugCellsTest {

    private final DrugFixture fixture = new DrugFixture();

    @Test
    void theClassHasTheSourcesOfTheSummary() {
        assertThat(fixture.cell(DRUG_CLASS, null))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        KNOWN,
                        "Class",
                        null,
                        List.of(new CellPart("Drug class", "Class", "/drugs/a#drugClass")),
                        List.of("summary-source")));
    }

    @Test
    void severalMechanismsAreConflictingSources() {
        assertThat(fixture.cell(MECHANISM, null).status()).isEqualTo(KNOWN);

        fixture.mechanisms = List.of(
                new CitedText("a", "One way.", null, List.of("a", "b")),
                new CitedText("b", "Another.", null, List.of("b")));
        assertThat(fixture.cell(MECHANISM, null))
                .isEqualTo(new ComparisonCell(
                        fixture.drug,
                        CONFLICTING_SOURCES,
                        "One way.\n\nAnother.",
                        null,
                        List.of(
                                new CellPart("How it works", "One way.", "/drugs/a#mechanisms.a"),
                                new CellPart("How it works", "Another.", "/drugs/a#mechanisms.b")),
                        List.of("a", "b")));

        fixture.mechanisms = List.of();
        assertThat(fixture.cell(MECHANISM, null)).isEqualTo(ComparisonCell.unknown(fixture.drug));
    }

    @ParameterizedTest
    @EnumSource
    void aLowRiskOfDependenceIncludesTheAdviceOnStopping(RatingLevel level) {
        fixture.dependence = rating(level, "Reason.");

        var cell = fixture.cell(DEPENDENCE_RISK, null);

        assertThat(cell.level()).isEqualTo(level);
        assertThat(cell.status()).isEqualTo(level == RatingLevel.UNKNOWN ? UNKNOWN : KNOWN);
        if (level == RatingLevel.LOW || level == RatingLevel.NONE) {
            assertThat(cell.text()).isEqualTo("Reason.\n\nStopping: Never suddenly.");
            assertThat(cell.parts())
                    .containsExactly(
                            new CellPart("Risk of dependence", "Reason.", "/drugs/a#dependenceRisk"),
                            new CellPart("Stopping", "Never suddenly.", "/drugs/a#stopping"));
            assertThat(cell.citationSlugs()).containsExactly("rating-source", "text-source");
        } else {
            assertThat(cell.text()).isEqualTo("Reason.");
            assertThat(cell.citationSlugs()).containsExactly("rating-source");
        }
    }

    @Test
    void aTextWithoutASourceIsUnknown() {
        assertThat(fixture.cell(STOPPING, null).status()).isEqualTo(KNOWN);

        fixture.stopping = new CitedText(null, "Not recorded in this revision.", null, List.of());
        assertThat(fixture.cell(STOPPING, null).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void withoutAGeneralOnsetTheOnsetOfEachUseIsShown() {
        fixture.onset = null;
        assertThat(fixture.cell(ONSET, null)).isEqualTo(ComparisonCell.unknown(fixture.drug));

        fixture.uses = List.of(
                withOnset(use("Spasm", null, ApprovalStatus.APPROVED, List.of(ORAL)), "Days."),
                withOnset(use("Spasm", null, ApprovalStatus.APPROVED, List.of(INTRATHECAL)), "Hours."),
                use("Pain", null, ApprovalStatus.APPROVED, List.of(ORAL)));
        assertThat(fixture.cell(ONSET, null).status()).isEqualTo(DIFFERS_BY_ROUTE);
        assertThat(fixture.cell(ONSET, null).text()).isEqualTo("(oral) Spasm: Days.\n\n(intrathecal) Spasm: Hours.");
    }

    private static NamedUse withOnset(NamedUse named, String onset) {
        named.use().onset = onset;
        return named;
    }
}
