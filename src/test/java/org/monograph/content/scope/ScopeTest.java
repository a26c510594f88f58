package org.monograph.content.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.EU;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.GB_SCT;
import static org.monograph.base.terms.Jurisdiction.IE;
import static org.monograph.base.terms.Jurisdiction.US;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({"US,US", "GB,GB", "GB_SCT,GB GB_SCT", "EU,EU", "IE,EU IE"})
    void aPartOfAnAreaAlsoHasTheStatementsOfTheWhole(Jurisdiction requested, String expected) {
        assertThat(Stream.of(Jurisdiction.values())
                        .filter(one -> Scope.of(one, null).holdsIn(requested))
                        .map(Jurisdiction::name))
                .containsExactly(expected.split(" "));
        assertThat(requested.names()).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Jurisdiction.class)
    void whatHasNoJurisdictionHoldsEverywhere(Jurisdiction requested) {
        assertThat(Scope.EVERYWHERE.holdsIn(requested)).isTrue();
    }

    @Test
    void aScopeMayHaveSeveralJurisdictions() {
        var scope = new Scope(List.of(US, IE), null, null, null, null);
        assertThat(scope.holdsIn(US)).isTrue();
        assertThat(scope.holdsIn(IE)).isTrue();
        assertThat(scope.holdsIn(EU)).isFalse();
        assertThat(scope.holdsIn(GB)).isFalse();
        assertThat(scope.holdsIn(null)).isTrue();
    }

    @Test
    void aScopeIsToldInWords() {
        assertThat(Scope.EVERYWHERE.getText()).isEmpty();
        var people = new Population(
                18,
                64,
                null,
                null,
                30,
                true,
                List.of(LiverGrade.MODERATE, LiverGrade.SEVERE),
                List.of(Trimester.FIRST),
                true,
                "people with epilepsy");
        assertThat(new Scope(
                                List.of(GB_SCT, IE),
                                List.of(Route.ORAL),
                                List.of(DosageForm.CAPSULE),
                                List.of(Release.EXTENDED),
                                people)
                        .getText())
                .isEqualTo("Scotland or Ireland; by mouth; extended release; capsules; aged 18 to 64 years; "
                        + "kidney function below 30 mL/min; on dialysis; moderate or severe liver disease; "
                        + "pregnant, first trimester; breastfeeding; people with epilepsy");
    }

    @ParameterizedTest
    @CsvSource({
        "65,,,,aged 65 years or more",
        ",17,,,aged up to 17 years",
        ",,30,,kidney function of 30 mL/min or more",
        ",,30,60,kidney function from 30 to below 60 mL/min",
        ",,0,60,kidney function below 60 mL/min",
    })
    void aRangeMayBeOpen(Integer minAge, Integer maxAge, Integer minEgfr, Integer maxEgfr, String text) {
        var people = new Population(minAge, maxAge, null, minEgfr, maxEgfr, null, null, null, null, null);
        assertThat(new Scope(null, null, null, null, people).getText()).isEqualTo(text);
    }
}
