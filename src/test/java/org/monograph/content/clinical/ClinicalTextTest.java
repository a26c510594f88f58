package org.monograph.content.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.scope.DosageForm;
import org.monograph.content.scope.Release;
import org.monograph.content.scope.Scope;

/// Numbers in words, as patients read them.
class ClinicalTextTest {

    private static final List<String> SOURCES = List.of("book");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.25 |     | DOSE | 2 | 0.25 mg twice a day
        0.25 | 0.5 | DOSE | 1 | 0.25 to 0.5 mg once a day
        2    | 2   | DOSE | 3 | 2 mg 3 times a day
        10   |     | DOSE |   | 10 mg at a time
        0    | 2   | DOSE |   | up to 2 mg at a time
        1    |     | DAY  |   | 1 mg a day
        1    |     | DAY  | 1 | 1 mg a day
        0    | 4   | DAY  |   | up to 4 mg a day
        0    | 1.5 | DAY  | 3 | up to 1.5 mg a day, in 3 doses
        1000 |     | DAY  |   | 1000 mg a day
        0.01 | 0.03| DAY  |   | 0.01 to 0.03 mg a day
        """)
    void anAmountIsToldInWords(double from, Double to, DosePer per, Integer timesADay, String text) {
        assertThat(new Amount(from, to, "mg", per, timesADay).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        30  | 40 | 30 to 40 | 30 to 40 hours | every 30 to 40 days
        3   |    | 3        | 3 hours        | every 3 days
        3   | 3  | 3        | 3 hours        | every 3 days
        1   |    | 1        | 1 hour         | every day
        1   | 1  | 1        | 1 hour         | every day
        2.5 |    | 2.5      | 2.5 hours      | every 2.5 days
        """)
    void aRangeIsToldInWords(double from, Double to, String text, String hours, String days) {
        var range = new Range(from, to);
        assertThat(range.getText()).isEqualTo(text);
        assertThat(range.in("hour")).isEqualTo(hours);
        assertThat(range.everyDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        10  | mg  |   |    | 10 mg
        0.5 | mg  |   |    | 0.5 mg
        10  | mg  | 5 | mL | 10 mg in 5 mL
        500 | mcg | 1 | mL | 500 mcg in 1 mL
        """)
    void aStrengthIsToldInWords(double amount, String unit, Double perAmount, String perUnit, String text) {
        assertThat(new Strength(amount, unit, perAmount, perUnit).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TABLET        | IMMEDIATE | 0.5,1,2 | Tablets, immediate release: 0.5 mg, 1 mg and 2 mg
        CAPSULE       | EXTENDED  | 15,30   | Capsules, extended release: 15 mg and 30 mg
        ORAL_SOLUTION |           | 10      | Oral solutions: 10 mg
        INJECTION     |           |         | Injection
        """)
    void aProductIsToldInWords(DosageForm form, Release release, String strengths, String text) {
        assertThat(product(form, release, strengths).getText()).isEqualTo(text);
    }

    private static Product product(DosageForm form, Release release, String strengths) {
        var amounts = strengths == null
                ? List.<Strength>of()
                : Stream.of(strengths.split(","))
                        .map(amount -> new Strength(Double.valueOf(amount), "mg", null, null))
                        .toList();
        return new Product(
                "key", form, release, List.of(Route.ORAL), amounts, null, List.of(Jurisdiction.GB), null, SOURCES);
    }

    @Test
    void theScopeOfAProductIsItsOwnFormAndRelease() {
        assertThat(product(DosageForm.CAPSULE, Release.EXTENDED, "15").getScope())
                .isEqualTo(new Scope(
                        List.of(Jurisdiction.GB),
                        List.of(Route.ORAL),
                        List.of(DosageForm.CAPSULE),
                        List.of(Release.EXTENDED),
                        null));
    }

    @Test
    void aDoseIsToldInWords() {
        var all = dose(
                each(0.25, null, 2),
                each(0.125, 0.25, 2),
                daily(1),
                daily(4),
                new Amount(2.0, null, "mg", DosePer.DOSE, null));
        assertThat(all.getText())
                .isEqualTo(
                        "Starting dose: 0.25 mg twice a day. Each increase: 0.125 to 0.25 mg twice a day, every 3 days."
                                + " Usual dose: 1 mg a day. Maximum: 4 mg a day. Maximum at one time: 2 mg.");
        assertThat(dose(null, null, null, daily(4), null).getText()).isEqualTo("Maximum: 4 mg a day.");
        assertThat(dose(null, null, null, null, null).getText()).isEmpty();
    }

    static Amount each(double from, Double to, Integer timesADay) {
        return new Amount(from, to, "mg", DosePer.DOSE, timesADay);
    }

    static Amount daily(double amount) {
        return new Amount(amount, null, "mg", DosePer.DAY, null);
    }

    static Dose dose(Amount start, Amount step, Amount usual, Amount maxDaily, Amount maxSingle) {
        return new Dose(
                "key", null, null, start, step, new Range(3.0, null), usual, maxDaily, maxSingle, null, null, SOURCES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.125 |   | 3 | 0.125 mg twice a day less, every 3 days
              | 5 | 1 | 5 to 10 percent less, every day
              | 5 |   | 5 to 10 percent less
              |   | 3 |
        """)
    void theStepsOfATaperAreToldInWords(Double step, Double percent, Double days, String text) {
        var taper = new Taper(
                "key",
                null,
                step == null ? null : each(step, null, 2),
                percent == null ? null : new Range(percent, 10.0),
                days == null ? null : new Range(days, null),
                "In small steps.",
                null,
                null,
                SOURCES);
        assertThat(taper.getSchedule()).isEqualTo(text);
    }

    @Test
    void pharmacokineticsAreToldInWords() {
        var main = new Enzyme("CYP1A2", true);
        var other = new Enzyme("CYP2D6", false);
        assertThat(kinetics(new Range(30.0, 40.0), main, other).getText())
                .isEqualTo("Half-life: 30 to 40 hours. Highest level after: 1 hour. "
                        + "Broken down mainly by CYP1A2. Broken down also by CYP2D6.");
        assertThat(kinetics(null, other).getText()).isEqualTo("Highest level after: 1 hour. Broken down by CYP2D6.");
    }

    private static Pharmacokinetics kinetics(Range halfLife, Enzyme... enzymes) {
        return new Pharmacokinetics("key", null, halfLife, new Range(1.0, null), null, List.of(enzymes), null, SOURCES);
    }
}
