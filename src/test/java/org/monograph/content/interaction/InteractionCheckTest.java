package org.monograph.content.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.content.interaction.InteractionChecks.QUERY;
import static org.monograph.content.interaction.InteractionChecks.check;
import static org.monograph.door.http.GraphQL.ask;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;

@MonographTest
class InteractionCheckTest {

    @Test
    void eachPairOfFiveTermsIsCheckedOnceTheMostSevereFirst() {
        check("Klonopin", "tramadol", "Zanaflex", "ciprofloxacin", "clonazepam")
                .body("check.complete", equalTo(true))
                .body(
                        "check.terms.interactant.slug",
                        contains("clonazepam", "tramadol", "tizanidine", "ciprofloxacin", "clonazepam"))
                .body(
                        "check.pairs.one.slug",
                        contains("tizanidine", "clonazepam", "tramadol", "clonazepam", "clonazepam", "tramadol"))
                .body(
                        "check.pairs.other.slug",
                        contains(
                                "ciprofloxacin",
                                "tramadol",
                                "tizanidine",
                                "ciprofloxacin",
                                "tizanidine",
                                "ciprofloxacin"))
                .body(
                        "check.pairs.status",
                        contains("RECORDED", "RECORDED", "RECORDED", "RECORDED", "RECORDED", "NO_RECORD"))
                .body("check.pairs[1].interactions.severity", contains("SEVERE", "SEVERE"))
                .body("check.pairs[1].interactions[0].via.slug", contains("benzodiazepines", "opioids"))
                .body("check.pairs[1].interactions[0].via.membersComplete", contains(false, false))
                .body("check.pairs[0].interactions.action", contains("CONTRAINDICATED", "CONTRAINDICATED"))
                .body("check.pairs[0].interactions[0].via", empty())
                .body("check.pairs[4].interactions.derived", contains(true))
                .body("check.pairs[5].note", containsString("no proof"))
                .body("check.pairs[0].note", nullValue())
                .body("check.duplicates.terms", contains(List.of("Klonopin", "clonazepam")))
                .body("check.duplicates[0].sharedClass", nullValue())
                .body("check.duplicates[0].message", equalTo("Klonopin, clonazepam: these are the same, Clonazepam."))
                .body("check.disclaimer", containsString("advice"));
    }

    @Test
    void theCoverageSaysWhatWasCheckedAndWhatIsRecorded() {
        check("clonazepam", "tramadol", "ciprofloxacin", "no such thing", "klonopin", "tizanadine")
                .body("check.complete", equalTo(false))
                .body("check.coverage.checkedTerms", contains("clonazepam", "tramadol", "ciprofloxacin", "klonopin"))
                .body("check.coverage.uncheckedTerms", contains("no such thing", "tizanadine"))
                .body("check.coverage.pairCount", equalTo(3))
                .body("check.coverage.recordedPairCount", equalTo(2))
                .body("check.coverage.unrecordedPairCount", equalTo(1))
                .body(
                        "check.coverage.message",
                        equalTo("4 of 6 terms were understood: clonazepam, tramadol, ciprofloxacin, klonopin. Not"
                                + " understood, so not checked: no such thing, tizanadine. 3 pairs were checked;"
                                + " we hold records of 2. A pair without a record is not known to be safe: ask a"
                                + " pharmacist or a doctor."));
    }

    @Test
    void aCheckOfOneOrNoPairSaysSo() {
        check("clonazepam", "klonopin")
                .body("check.complete", equalTo(true))
                .body("check.coverage.pairCount", equalTo(0))
                .body(
                        "check.coverage.message",
                        equalTo("2 of 2 terms were understood: clonazepam, klonopin. No pair was checked, so we cannot"
                                + " say how they go together."));
        check("no such thing", "nor this")
                .body("check.coverage.checkedTerms", empty())
                .body("check.coverage.message", startsWith("None of the 2 terms was understood. Not understood, so"));
        check("tramadol", "ciprofloxacin")
                .body(
                        "check.coverage.message",
                        equalTo("2 of 2 terms were understood: tramadol, ciprofloxacin. One pair was checked; we"
                                + " hold no record of it. A pair without a record is not known to be safe: ask a"
                                + " pharmacist or a doctor."));
    }

    static List<List<String>> wrongNumbersOfTerms() {
        return List.of(List.of(), List.of("a"), Collections.nCopies(21, "a"), Collections.nCopies(5_000, "a"));
    }

    @ParameterizedTest
    @MethodSource("wrongNumbersOfTerms")
    void onlyTwoToTwentyTermsAreChecked(List<String> terms) {
        ask(QUERY, Map.of("terms", terms))
                .body("data.check", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith("terms: send 2 to 20 terms; there are " + terms.size()));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfTerms() {
        var five = statementsFor(List.of("clonazepam", "alcohol", "MAOI", "tramadol", "ciprofloxacine"));
        var twenty = statementsFor(List.of(
                "clonazepam",
                "baclofen",
                "tizanidine",
                "cyclobenzaprine",
                "alcohol",
                "opioids",
                "SSRI",
                "SNRI",
                "MAOI",
                "tramadol",
                "meperidine",
                "bupropion",
                "verapamil",
                "linezolid",
                "methylene blue",
                "TCA",
                "fluvoxamine",
                "ciprofloxacin",
                "the pill",
                "ciprofloxacine"));

        assertThat(twenty).hasSizeLessThanOrEqualTo(13).hasSize(five.size());
    }

    private static List<String> statementsFor(List<String> terms) {
        return Statements.sentDuring(() -> ask(QUERY, Map.of("terms", terms)).body("errors", nullValue()));
    }
}
