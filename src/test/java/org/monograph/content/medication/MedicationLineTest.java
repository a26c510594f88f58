package org.monograph.content.medication;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicationLineTest {

    private static final MedicationWords WORDS = MedicationWords.read();

    /// Names of a substance and of a brand of it.
    private static final Map<String, Boolean> NAMES = Map.of("baclofen", true, "lioresal", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // strengths
                "baclofen .5 mg; .5 mg; ; ;",
                "baclofen 500 micrograms; 500 micrograms; ; ;",
                "Baclofen 500microgram tablets; 500microgram; tablets; ;",
                "baclofen 2,5 mg/ml Gotas; 2,5 mg/ml; Gotas; ;",
                "baclofen 10.0 MGS; 10.0 MGS; ; ;",
                "BACLOFEN 100MCG/ML; 100MCG/ML; ; ;",
                "BACLOFEN TABLET, 10 MG (MILLIGRAM); 10 MG (MILLIGRAM; TABLET; ;",
                "baclofen 5mg/5ml oral solution; 5mg/5ml; oral solution; ;",
                "baclofen 1/2 mg; 1/2 mg; ; ;",
                "baclofen2mg; 2mg; ; ;",
                "baclofen ·5 mg; ·5 mg; ; ;",
                "baclofen 0·5 mg; 0·5 mg; ; ;",
                "baclofen 2,000 mcg/mL; 2,000 mcg/mL; ; ;",
                "baclofen10mgtablet; 10mg; tablet; ;",
                // ranges
                "baclofen 5-10mg; 5-10mg; ; ;",
                "baclofen 0.5 to 1 mg; 0.5 to 1 mg; ; ;",
                "baclofen 5/10 mg; 5/10 mg; ; ;",
                "baclofen 5 mg - 10 mg; 5 mg|10 mg; ; ;",
                // forms and routes
                "BACLOFEN_Tab 10mg; 10mg; Tab; ;",
                "[baclofen] {lioresal} | oral; ; ; oral;",
                "baclofen 10 MG Extended Release Oral Capsule; 10 MG; Extended Release|Capsule; Oral;",
                "baclofen 2mg - Cap/Tab; 2mg; Cap|Tab; ;",
                "baclofen p.o.; ; ; p.o.;",
                "Baclofen intrathecal pump 2000 mcg/mL; 2000 mcg/mL; ; intrathecal pump;",
                "24 HR baclofen 15 MG; 15 MG; ; ;",
                // frequencies
                "baclofen 10 mg po bid; 10 mg; ; po; bid",
                "baclofen 10mg q6h prn; 10mg; ; ; q6h prn",
                "baclofen 10 mg 3 times a day; 10 mg; ; ; 3 times a day",
                "baclofen 10mg TID PRN x 5 days; 10mg; ; ; TID PRN x 5 days",
                "baclofen 10 mg every 4-6 hours as needed for muscle spasms; 10 mg; ; ; every 4-6 hours as needed",
                "baclofen 1-0-1; ; ; ; 1-0-1",
                "baclofen 2 x taglich; ; ; ; 2 x taglich",
                "baclofen 10mg 3x/day; 10mg; ; ; 3x/day",
                "baclofen 1+0+1; ; ; ; 1+0+1",
                "baclofen 10 mg c/8 hrs; 10 mg; ; ; c/8 hrs",
                "baclofen 10 mg ii tds; 10 mg; ; ; tds",
                "baclofen one tablet every eight hours; ; tablet; ; every eight hours",
                "baclofen 10 mg 1 comp noche; 10 mg; ; ; 1 comp noche",
                "baclofen 5 gouttes le soir; ; gouttes; ; le soir",
                "Take 1 tablet of baclofen by mouth at bedtime; ; tablet; by mouth; at bedtime",
                "baclofen 10 mg tablet Take 1 tablet(s) (10 mg total) by mouth 3 (three) times daily.; 10 mg|10 mg;"
                        + " tablet|tablet(s); by mouth; 3 (three) times daily",
                "baclofen 10 mg 1 po qhs; 10 mg; ; po; qhs",
                "baclofen .25; .25; ; ;"
            })
    void whatStandsBesideTheNameIsTold(String line, String strengths, String forms, String routes, String frequencies) {
        var reading = read(line);

        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.details())
                .extracting(
                        details -> joined(details.strengths()),
                        details -> joined(details.forms()),
                        details -> joined(details.routes()),
                        details -> joined(details.frequencies()))
                .containsExactly(orEmpty(strengths), orEmpty(forms), orEmpty(routes), orEmpty(frequencies));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baclofen hydrochloride",
                "baclofen HCl",
                "clorhidrato de baclofen",
                "baclofen monohydrate sodium",
                "apo-baclofen",
                "pms baclofen",
                "Baclofen (Teva UK Ltd)",
                "baclofen DR. REDDY'S LABS",
                "LIORESAL NOVARTIS FARMA S.P.A.",
                "baclofen generic for Lioresal",
                "baclofen substituted for Lioresal",
                "baclofen #90",
                "baclofen tablets x 84",
                "LIORESAL /00085301/",
                "baclofen (United States)",
                "baclofen unknown",
                "baclofen sodium monohydrate",
                "baclofen (hydrochloride)",
                "baclofen (Qwertz & Poiuy Pharma UK Ltd)",
                "baclofen [Qwertz GmbH & Co. KG]",
                "baclofen tab 10 mg (100)",
                "baclofen tablets 84s",
                "baclofen cpr 50",
                "baclofen com 30 comprimidos",
                "baclofen c/ 30",
                "baclofen 10 mg com 20 ml",
                "baclofen 50 St N2 PZN 02414519",
                "baclofen #60 refills 2",
                "{30 (baclofen 10 MG Oral Tablet) } Pack",
                "baclofen tid for pain and spasms",
                "baclofen prn for my back/neck pain"
            })
    void saltsMakersAndFillersAreKnown(String line) {
        assertThat(read(line).isComplete()).isTrue();
        assertThat(read(line).unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baclofen qwertol",
                "no baclofen",
                "baclofen 5",
                "baclofen G",
                "baclofen mg",
                "baclofen 5/325 mg",
                "baclofen 5-325 mg",
                "baclofen 5 mg/325 mg",
                "baclofen 5 mg + 325 mg",
                "baclofen No. 3",
                "baclofen 12 hours 5",
                "baclofen%",
                "baclofen 💊",
                "baclofen < 5 mg",
                "hydrochloride baclofen",
                "lioresal sodium",
                "baclofen, sodium",
                "baclofen potassium",
                "baclofen x",
                "baclofen pain",
                // nothing
                "baclofen 0 mg",
                "baclofen 0.0 mg",
                // two salts
                "baclofen sodium phosphate",
                "baclofen hydrochloride maleate",
                // not a range
                "baclofen 10-5 mg",
                "baclofen 5/20 mg",
                // parts of the name of another product
                "lioresal PM",
                "lioresal noche",
                "lioresal max",
                "baclofen (Qwertz)",
                "baclofen (Qwertz, Poiuy Ltd)",
                "Qwertz Ltd baclofen",
                // negations
                "not baclofen",
                "!= baclofen",
                "≠ baclofen",
                "baclofen stopped",
                "allergic to baclofen",
                "off baclofen",
                "ohne baclofen",
                "sin baclofen",
                "pas de baclofen"
            })
    void aWordThatMayChangeWhatIsMeantIsNotKnown(String line) {
        assertThat(read(line).unknown()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baclofen +",
                "baclofen plus",
                "baclofen and",
                "baclofen bid and",
                "baclofen w/",
                "baclofen c/ 325 mg",
                "baclofen with",
                "lioresal plus 30 comprimidos",
                "baclofen and 30 tablets",
                "baclofen compound",
                "instead of baclofen"
            })
    void aSecondMedicineMayFollow(String line) {
        assertThat(read(line).unknown()).isEmpty();
        assertThat(read(line).mayNameAnother()).isTrue();
    }

    @Test
    void timesMayBeJoinedByAnd() {
        assertThat(read("baclofen in the morning and at night").isComplete()).isTrue();
    }

    @Test
    void aLineWithoutDetailsHasNone() {
        assertThat(read("baclofen (Lioresal)").details()).isNull();
    }

    @Test
    void aLongerNameHoldsAShorterOne() {
        assertThat(MedicationLine.longest(Map.of(new Span(0, 2), "a", new Span(1, 2), "b", new Span(2, 3), "c")))
                .containsOnlyKeys(new Span(0, 2), new Span(2, 3));
    }

    private static LineReading read(String text) {
        var line = MedicationLine.of(text, WORDS);
        var names = line.candidates().stream()
                .filter(candidate -> NAMES.containsKey(candidate.key()))
                .collect(toMap(MedicationLine.Candidate::span, candidate -> NAMES.get(candidate.key())));
        return line.read(names);
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(joining("|"));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
