package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.EU;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;
import static org.monograph.base.terms.Route.INTRATHECAL;
import static org.monograph.base.terms.Route.ORAL;
import static org.monograph.content.comparison.CellStatus.CONFLICTING_SOURCES;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_JURISDICTION;
import static org.monograph.content.comparison.CellStatus.DIFFERS_BY_ROUTE;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.NOT_APPLICABLE;
import static org.monograph.content.comparison.CellStatus.UNKNOWN;
import static org.monograph.content.comparison.ComparisonAttribute.BOXED_WARNING;
import static org.monograph.content.comparison.ComparisonAttribute.COMMON_USE;
import static org.monograph.content.comparison.ComparisonAttribute.DEPENDENCE_RISK;
import static org.monograph.content.comparison.ComparisonAttribute.DRUG_CLASS;
import static org.monograph.content.comparison.ComparisonAttribute.LEGAL_STATUS;
import static org.monograph.content.comparison.ComparisonAttribute.MECHANISM;
import static org.monograph.content.comparison.ComparisonAttribute.ONSET;
import static org.monograph.content.comparison.ComparisonAttribute.SEDATION_POTENTIAL;
import static org.monograph.content.comparison.ComparisonAttribute.STOPPING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.DrugUse;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.warning.Warning;

/// From entities to cells, without a database.
class CellsTest {

    private final Drug drug = new Drug();
    private List<CitedText> mechanisms = List.of(text("It acts."));
    private CitedText onset = text("Soon.");
    private CitedText stopping = text("Never suddenly.");
    private Rating dependence = rating(RatingLevel.HIGH, "High.");
    private List<LegalStatus> legal = List.of();
    private List<NamedUse> uses = List.of();
    private List<Warning> boxed = List.of();

    CellsTest() {
        drug.drugClass = "Class";
        drug.summaryCitationSlugs = List.of("summary-source");
        drug.brands = List.of();
    }

    @Test
    void theClassComesWithTheSourcesOfTheSummary() {
        assertThat(cell(DRUG_CLASS, null))
                .isEqualTo(new ComparisonCell(drug, KNOWN, "Class", null, List.of("summary-source")));
    }

    @Test
    void moreThanOneMechanismIsAConflictOfSources() {
        assertThat(cell(MECHANISM, null).status()).isEqualTo(KNOWN);

        mechanisms = List.of(
                new CitedText("a", "One way.", List.of("a", "b")), new CitedText("b", "Another.", List.of("b")));
        assertThat(cell(MECHANISM, null))
                .isEqualTo(
                        new ComparisonCell(drug, CONFLICTING_SOURCES, "One way.\n\nAnother.", null, List.of("a", "b")));

        mechanisms = List.of();
        assertThat(cell(MECHANISM, null)).isEqualTo(ComparisonCell.unknown(drug));
    }

    @ParameterizedTest
    @EnumSource
    void aLowRiskOfDependenceStandsBesideWhatStoppingDoes(RatingLevel level) {
        dependence = rating(level, "Reason.");

        var cell = cell(DEPENDENCE_RISK, null);

        assertThat(cell.level()).isEqualTo(level);
        assertThat(cell.status()).isEqualTo(level == RatingLevel.UNKNOWN ? UNKNOWN : KNOWN);
        if (level == RatingLevel.LOW || level == RatingLevel.NONE) {
            assertThat(cell.text()).isEqualTo("Reason.\n\nStopping: Never suddenly.");
            assertThat(cell.citationSlugs()).containsExactly("rating-source", "text-source");
        } else {
            assertThat(cell.text()).isEqualTo("Reason.");
            assertThat(cell.citationSlugs()).containsExactly("rating-source");
        }
    }

    @Test
    void aTextWithoutASourceIsUnknown() {
        assertThat(cell(STOPPING, null).status()).isEqualTo(KNOWN);

        stopping = new CitedText(null, "Not recorded in this revision.", List.of());
        assertThat(cell(STOPPING, null).status()).isEqualTo(UNKNOWN);
    }

    @Test
    void usesAreToldApartByLicence() {
        uses = List.of(
                use("Epilepsy", US, ApprovalStatus.APPROVED, List.of()),
                use("Epilepsy", GB, ApprovalStatus.APPROVED, List.of()),
                use("Spasm", null, ApprovalStatus.OFF_LABEL, List.of()),
                use("Pain", US, ApprovalStatus.WITHDRAWN, List.of()),
                use("Fever", US, ApprovalStatus.UNKNOWN, List.of()),
                advisedAgainst("Cramps"));

        assertThat(cell(COMMON_USE, US))
                .isEqualTo(new ComparisonCell(
                        drug,
                        KNOWN,
                        "Licensed: Epilepsy. Off-label: Spasm. No longer licensed: Pain. Licence not known: Fever. Advised against: Cramps.",
                        null,
                        List.of("Epilepsy-US", "Spasm-null", "Pain-US", "Fever-US", "Cramps-null")));
        assertThat(cell(COMMON_USE, null).status()).isEqualTo(DIFFERS_BY_JURISDICTION);
        assertThat(cell(COMMON_USE, null).text())
                .startsWith("Licensed: Epilepsy (US, GB). Off-label: Spasm. No longer licensed: Pain (US).");
        assertThat(cell(COMMON_USE, EU).text()).isEqualTo("Off-label: Spasm. Advised against: Cramps.");
    }

    @Test
    void usesThatHoldAlikeInEachJurisdictionDoNotDiffer() {
        uses = List.of(
                use("Epilepsy", US, ApprovalStatus.APPROVED, List.of()),
                use("Epilepsy", GB, ApprovalStatus.APPROVED, List.of()));

        assertThat(cell(COMMON_USE, null).status()).isEqualTo(KNOWN);
        assertThat(cell(COMMON_USE, EU)).isEqualTo(ComparisonCell.unknown(drug));
    }

    @Test
    void usesOfDifferentRoutesDiffer() {
        uses = List.of(
                use("Spasm", US, ApprovalStatus.APPROVED, List.of(ORAL)),
                use("Spasm", US, ApprovalStatus.APPROVED, List.of(INTRATHECAL)),
                use("Pain", US, ApprovalStatus.OFF_LABEL, List.of(INTRATHECAL)));

        assertThat(cell(COMMON_USE, US).status()).isEqualTo(DIFFERS_BY_ROUTE);
        assertThat(cell(COMMON_USE, US).text())
                .isEqualTo("Licensed: Spasm (oral), Spasm (intrathecal). Off-label: Pain (intrathecal).");
    }

    @Test
    void aUseDoesNotApplyWhereNoProductIsLicensed() {
        uses = List.of(use("Spasm", GB, ApprovalStatus.NOT_APPROVED, List.of()));

        assertThat(cell(COMMON_USE, GB))
                .isEqualTo(new ComparisonCell(
                        drug, NOT_APPLICABLE, "No product is licensed: Spasm.", null, List.of("Spasm-GB")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, C-IV, true, 'US: controlled (C-IV), on prescription only.'",
                "false, -, false, 'US: not controlled, sold without a prescription.'",
                "-, -, true, 'US: whether controlled not looked up, on prescription only.'",
                "true, -, -, 'US: controlled, whether on prescription only not looked up.'",
                "-, -, -, -"
            })
    void theLegalStatusSaysWhatWasLookedUp(Boolean controlled, String schedule, Boolean prescription, String text) {
        legal = List.of(new LegalStatus(US, "Agency", controlled, schedule, prescription, List.of("law")));

        assertThat(cell(LEGAL_STATUS, US).text()).isEqualTo(text);
        assertThat(cell(LEGAL_STATUS, US).status()).isEqualTo(text == null ? UNKNOWN : KNOWN);
        assertThat(cell(LEGAL_STATUS, GB)).isEqualTo(ComparisonCell.unknown(drug));
    }

    @Test
    void theLawOfEachJurisdictionIsTold() {
        legal = List.of(
                new LegalStatus(US, "Agency", true, "C-IV", true, List.of("us-law")),
                new LegalStatus(GB, "Office", true, "Schedule 4", true, List.of("gb-law")));

        assertThat(cell(LEGAL_STATUS, null))
                .isEqualTo(new ComparisonCell(
                        drug,
                        DIFFERS_BY_JURISDICTION,
                        "US: controlled (C-IV), on prescription only. GB: controlled (Schedule 4), on prescription only.",
                        null,
                        List.of("us-law", "gb-law")));
        assertThat(cell(LEGAL_STATUS, GB).status()).isEqualTo(KNOWN);
    }

    @Test
    void withoutAGeneralOnsetTheUsesTellTheirs() {
        onset = null;
        assertThat(cell(ONSET, null)).isEqualTo(ComparisonCell.unknown(drug));

        uses = List.of(
                withOnset(use("Spasm", null, ApprovalStatus.APPROVED, List.of(ORAL)), "Days."),
                withOnset(use("Spasm", null, ApprovalStatus.APPROVED, List.of(INTRATHECAL)), "Hours."),
                use("Pain", null, ApprovalStatus.APPROVED, List.of(ORAL)));
        assertThat(cell(ONSET, null).status()).isEqualTo(DIFFERS_BY_ROUTE);
        assertThat(cell(ONSET, null).text()).isEqualTo("(oral) Spasm: Days.\n\n(intrathecal) Spasm: Hours.");
    }

    @Test
    void aBoxedWarningOfOneFormDiffersByRoute() {
        boxed = List.of(boxed(US, List.of(INTRATHECAL)));
        assertThat(cell(BOXED_WARNING, US).status()).isEqualTo(KNOWN);

        drug.brands = List.of(new Brand("Tablets", List.of(ORAL), List.of()));
        assertThat(cell(BOXED_WARNING, US))
                .isEqualTo(new ComparisonCell(
                        drug, DIFFERS_BY_ROUTE, "(US; intrathecal) Part one. Part two.", null, List.of("box")));

        drug.brands = List.of(new Brand("Tablets", List.of(ORAL), List.of(GB)));
        assertThat(cell(BOXED_WARNING, US).status())
                .describedAs("the tablets are sold elsewhere")
                .isEqualTo(KNOWN);
    }

    @Test
    void boxedWarningsExistInTheUnitedStatesOnly() {
        boxed = List.of(boxed(US, List.of()));

        assertThat(cell(BOXED_WARNING, null).status()).isEqualTo(KNOWN);
        assertThat(cell(BOXED_WARNING, GB)).isEqualTo(ComparisonCell.of(drug, NOT_APPLICABLE, null, List.of()));

        boxed = List.of();
        assertThat(cell(BOXED_WARNING, US)).isEqualTo(ComparisonCell.unknown(drug));
        assertThat(cell(BOXED_WARNING, null)).isEqualTo(ComparisonCell.unknown(drug));
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWN, Same text, KNOWN, ' same  TEXT', false",
        "KNOWN, One, KNOWN, Other, true",
        "KNOWN, One, DIFFERS_BY_ROUTE, Other, true",
        "KNOWN, One, UNKNOWN, Other, false",
        "KNOWN, One, NOT_APPLICABLE, Other, false",
        "UNKNOWN, One, UNKNOWN, Other, false"
    })
    void drugsDifferWhereKnownTextsDo(
            CellStatus oneStatus, String oneText, CellStatus otherStatus, String otherText, boolean differs) {
        var row = ComparisonRow.of(
                STOPPING,
                List.of(
                        ComparisonCell.of(drug, oneStatus, oneText, List.of()),
                        ComparisonCell.of(drug, otherStatus, otherText, List.of())));

        assertThat(row.differs()).isEqualTo(differs);
    }

    @Test
    void drugsWithLevelsDifferWhereTheLevelsDo() {
        var high = new ComparisonCell(drug, KNOWN, "High.", RatingLevel.HIGH, List.of());
        var alsoHigh = new ComparisonCell(drug, KNOWN, "Very high.", RatingLevel.HIGH, List.of());
        var low = new ComparisonCell(drug, KNOWN, "High.", RatingLevel.LOW, List.of());

        assertThat(ComparisonRow.of(SEDATION_POTENTIAL, List.of(high, alsoHigh)).differs())
                .isFalse();
        assertThat(ComparisonRow.of(SEDATION_POTENTIAL, List.of(high, low)).differs())
                .isTrue();
    }

    private ComparisonCell cell(ComparisonAttribute attribute, Jurisdiction jurisdiction) {
        var profile = new DrugProfile(
                1L, mechanisms, onset, stopping, dependence, rating(RatingLevel.HIGH, "Drowsy."), legal);
        return new Cells(new ComparedDrug(drug, jurisdiction, profile, uses, boxed)).of(attribute);
    }

    private static CitedText text(String text) {
        return new CitedText(null, text, List.of("text-source"));
    }

    private static Rating rating(RatingLevel level, String text) {
        return new Rating(level, text, List.of("rating-source"));
    }

    private static NamedUse use(
            String condition, Jurisdiction jurisdiction, ApprovalStatus approval, List<Route> routes) {
        var use = new DrugUse();
        use.jurisdiction = jurisdiction;
        use.approval = approval;
        use.line = TreatmentLine.UNKNOWN;
        use.routes = routes;
        use.citationSlugs = List.of(condition + "-" + jurisdiction);
        return new NamedUse(use, condition);
    }

    private static NamedUse advisedAgainst(String condition) {
        var named = use(condition, null, ApprovalStatus.OFF_LABEL, List.of());
        named.use().line = TreatmentLine.NOT_RECOMMENDED;
        return named;
    }

    private static NamedUse withOnset(NamedUse named, String onset) {
        named.use().onset = onset;
        return named;
    }

    private static Warning boxed(Jurisdiction jurisdiction, List<Route> routes) {
        var warning = new Warning();
        warning.text = "All of it.";
        warning.parts = List.of("Part one.", "Part two.");
        warning.jurisdiction = jurisdiction;
        warning.routes = routes;
        warning.citationSlugs = List.of("box");
        return warning;
    }
}
