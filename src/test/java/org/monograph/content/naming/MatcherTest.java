package org.monograph.content.naming;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.MatchStatus.AMBIGUOUS;
import static org.monograph.content.naming.MatchStatus.EXACT;
import static org.monograph.content.naming.MatchStatus.NONE;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What terms mean among two invented drugs: 1 is called Gluvinaxab or Zubbelfix, 2 Gluvinaxum or Twinbrand, and
/// Twinbrand is a name of 1, too.
class MatcherTest {

    private static final Map<String, List<Long>> NAMES = Map.of(
            "gluvinaxab",
            List.of(1L),
            "zubbelfix",
            List.of(1L),
            "gluvinaxum",
            List.of(2L),
            "twinbrand",
            List.of(1L, 2L),
            "acepran",
            List.of(1L));

    @Test
    void aNameOfTwoDrugsIsAmbiguousUnlessTheOtherNameTells() {
        assertThat(match("Twinbrand 5 mg tablets").status()).isEqualTo(AMBIGUOUS);
        assertThat(match("Twinbrand 5 mg tablets").meanings()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(match("Twinbrand (gluvinaxum)"))
                .satisfies(match -> assertThat(match.status()).isEqualTo(EXACT))
                .satisfies(match -> assertThat(match.meanings()).containsExactly(2L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gluvinaxab gluvinaxum",
                "zubbelfix (gluvinaxum)",
                "gluvinaxab 5 mg + gluvinaxum 2 mg",
                "gluvinaxab (gluvinaxun)",
                "gluvinaxab lorazepam",
                "gluvinaxab, lorazapam",
                "gluvinaxab (qwertol)",
                "gluvinaxab / qwertol",
                "gluvinaxab 5 mg/325 mg",
                "gluvinaxab plus",
                "gluvinaxab and qwertol",
                "instead of gluvinaxab"
            })
    void aTermThatMayNameTwoThingsMeansNone(String term) {
        assertThat(match(term).status()).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gluvinaxab qwertol", "not gluvinaxab", "gluvinaxab 5", "gluvinaxab 5-325 mg"})
    void aWordThatIsNotKnownMakesItASuggestion(String term) {
        assertThat(match(term))
                .satisfies(match -> assertThat(match.status()).isEqualTo(SUGGESTION))
                .satisfies(match -> assertThat(match.meanings()).containsExactly(1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zubbelfix (gluvinaxab)",
                "zubbelfix gluvinaxab 5 mg",
                "zubbelfix (zubelfix)",
                "zubbelf 5 mg (gluvinaxab)",
                "gluvinaxab (zubbellfx)"
            })
    void aDrugThatIsNamedTwiceIsExact(String term) {
        assertThat(match(term))
                .satisfies(match -> assertThat(match.status()).isEqualTo(EXACT))
                .satisfies(match -> assertThat(match.meanings()).containsExactly(1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acepran", "Acepran 2 mg tabs"})
    void aNameThatAnotherDrugHasTooIsASuggestion(String term) {
        assertThat(match(term))
                .satisfies(match -> assertThat(match.status()).isEqualTo(SUGGESTION))
                .satisfies(match -> assertThat(match.meanings()).containsExactly(1L));
    }

    @Test
    void besideAnotherNameOfTheDrugItIsCertain() {
        assertThat(match("Acepran (gluvinaxab) 2 mg").status()).isEqualTo(EXACT);
        assertThat(match("Acepran (gluvinaxum)").status()).isEqualTo(NONE);
    }

    @Test
    void misspelledNamesAreSuggestedClosestFirst() {
        assertThat(match("gluvinaxam").meanings()).containsExactly(2L, 1L);
        assertThat(match("gluvinaxam 5 mg tab").meanings()).containsExactly(2L, 1L);
        assertThat(match("gluvinaxam qwertol").status()).isEqualTo(NONE);
    }

    private static TermMatch<Long> match(String term) {
        var reading = TermReading.of(term);
        return reading.match(
                NAMES,
                reading.misspeltKeys().stream()
                        .filter(key -> !NAMES.containsKey(key))
                        .collect(toMap(key -> key, _ -> NAMES)));
    }
}
