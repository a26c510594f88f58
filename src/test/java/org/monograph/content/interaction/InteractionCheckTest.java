package org.monograph.content.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;

@MonographTest
class InteractionCheckTest {

    private static final String CHECK = """
            query($terms: [String!]!) { check: checkInteractions(terms: $terms) {
                terms { term interactant { slug } suggestions { slug } }
                complete
                pairs {
                    one: first { slug } other: second { slug } status note
                    interactions { id derived severity action effect via { slug membersComplete } citations { slug } }
                }
                duplicates { terms sharedClass { slug } message }
                disclaimer
            } }""";

    @Inject
    Editor editor;

    @Test
    void fiveTermsAreCheckedEachPairOnceTheMostSevereFirst() {
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
                                "tizanidine",
                                "ciprofloxacin",
                                "ciprofloxacin"))
                .body(
                        "check.pairs.status",
                        contains("RECORDED", "RECORDED", "RECORDED", "RECORDED", "NO_RECORD", "NO_RECORD"))
                .body("check.pairs[1].interactions.severity", contains("SEVERE", "SEVERE"))
                .body("check.pairs[1].interactions[0].via.slug", contains("benzodiazepines", "opioids"))
                .body("check.pairs[1].interactions[0].via.membersComplete", contains(false, false))
                .body("check.pairs[0].interactions.action", contains("CONTRAINDICATED"))
                .body("check.pairs[0].interactions[0].via", empty())
                .body("check.pairs[3].interactions.derived", contains(true))
                .body("check.pairs[5].note", containsString("no proof"))
                .body("check.pairs[0].note", nullValue())
                .body("check.duplicates.terms", contains(List.of("Klonopin", "clonazepam")))
                .body("check.duplicates[0].sharedClass", nullValue())
                .body("check.duplicates[0].message", equalTo("Klonopin, clonazepam: these are the same, Clonazepam."))
                .body("check.disclaimer", containsString("advice"));
    }

    @Test
    void theDepressionOfTheCentralNervousSystemIsDerivedFromOneRule() {
        check("baclofen", "wine")
                .body("check.pairs[0].interactions.derived", contains(true))
                .body("check.pairs[0].interactions.severity", contains("MODERATE"))
                .body("check.pairs[0].interactions[0].via.slug", contains("cns-depressants"))
                .body("check.pairs[0].interactions[0].citations", hasSize(4));
    }

    @Test
    void whatIsWrittenOverridesTheRule() {
        check("alcohol", "clonazepam")
                .body("check.pairs[0].interactions.derived", contains(false, false))
                .body("check.pairs[0].interactions.severity", contains("SEVERE", "SEVERE"));
    }

    @Test
    void aMilderRecordOfSomethingElseDoesNotHideTheRule() {
        editor.publishInteractant("milder-a", InteractantKind.SUPPLEMENT, null, "cns-depressants");
        editor.publishInteractant("milder-b", InteractantKind.SUPPLEMENT, null, "cns-depressants");
        editor.publishInteraction("milder-a", "milder-b", Severity.MILD, "A little less is taken up");

        check("interactant milder-a", "interactant milder-b")
                .body("check.pairs[0].interactions.derived", contains(true, false))
                .body("check.pairs[0].interactions.severity", contains("MODERATE", "MILD"));
    }

    @Test
    void twoOpioidsAreAtLeastAsGraveAsAnOpioidWithAnotherDepressant() {
        check("tramadol", "pethidine")
                .body("check.pairs[0].interactions.severity", contains("SEVERE"))
                .body("check.pairs[0].interactions[0].via.slug", contains("cns-depressants", "opioids"));
    }

    @Test
    void aNameOfTwoDrugsIsNeverCheckedEvenWhereOneOfThemCannotBe() {
        editor.publishCalled("mixed-one", "Mixed one", List.of("Mixedname"), List.of());
        editor.publishCalled("mixed-two", "Mixed two", List.of("Mixedname"), List.of());
        editor.publishInteractant("mixed-one", InteractantKind.DRUG, "mixed-one");

        check("Mixedname", "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", contains("mixed-one"));
        check("Mixed two", "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].suggestions", empty());
    }

    @Test
    void whatFollowsFromARuleIsFoundAgainByItsId() {
        String id = check("wine", "baclofen").extract().path("data.check.pairs[0].interactions[0].id");

        ask(
                        "query($id: ID!) { node(id: $id) { id ... on Interaction { derived one: first { slug } other: second { slug } } } }",
                        Map.of("id", id))
                .body("data.node.id", equalTo(id))
                .body("data.node.derived", equalTo(true))
                .body("data.node.one.slug", equalTo("alcohol"))
                .body("data.node.other.slug", equalTo("baclofen"));
    }

    @Test
    void theComparedDrugsTellWhatFollowsFromTheRuleToo() {
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"tizanidine\"]) { interactions { derived severity } } }")
                .body("data.compareDrugs.interactions.derived", contains(true))
                .body("data.compareDrugs.interactions.severity", contains("MODERATE"));
    }

    @ParameterizedTest
    @CsvSource({
        "clonazepan, clonazepam",
        "tizanadine, tizanidine",
        "ciprofloxacine, ciprofloxacin",
        "opiods, opioids",
        "benzodiazepins, benzodiazepines"
    })
    void whatIsOnlySpeltLikeSomethingIsAskedBackAndNotChecked(String term, String suggestion) {
        check(term, "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", contains(suggestion))
                .body("check.pairs", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lorazepam",
                "clonidine",
                "clobazam",
                "clozapine",
                "nizatidine",
                "",
                " ",
                "💊",
                "%",
                "'; drop table drug"
            })
    void whatWeDoNotHoldIsNotChecked(String term) {
        check("clonazepam", term).body("check.complete", equalTo(false)).body("check.terms[1].suggestions", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "SSRI, ssris",
        "\u202Ewine, alcohol",
        "mao-inhibitors, mao-inhibitors",
        "MAOI, mao-inhibitors",
        "Monoamine Oxidase Inhibitors, mao-inhibitors",
        "pethidine, meperidine",
        "the pill, oral-contraceptives",
        "Opioid, opioids",
        "Cyclobenzaprine HCl, cyclobenzaprine",
        "N03AE01, clonazepam"
    })
    void classesSubstancesAndDrugsAreFoundByAnyExactName(String term, String interactant) {
        check(term, "alcohol")
                .body("check.complete", equalTo(true))
                .body("check.terms[0].interactant.slug", equalTo(interactant));
    }

    @Test
    void twoMembersOfOneTherapyAreADuplicate() {
        check("linezolid", "methylene blue", "MAOIs", "clonazepam", "baclofen")
                .body("check.duplicates.sharedClass.slug", contains("mao-inhibitors"))
                .body("check.duplicates.terms", contains(List.of("linezolid", "methylene blue", "MAOIs")))
                .body(
                        "check.duplicates[0].message",
                        startsWith("linezolid, methylene blue, MAOIs: these belong to one class, MAO inhibitors."));
    }

    @Test
    void aNameOfTwoThingsIsNotChecked() {
        editor.publishInteractant("two-named-a", InteractantKind.FOOD, null);
        editor.publishInteractantCalled("two-named-b", "Interactant two-named-a");

        check("interactant two-named-a", "alcohol")
                .body("check.complete", equalTo(false))
                .body("check.terms[0].interactant", nullValue())
                .body("check.terms[0].suggestions.slug", contains("two-named-a", "two-named-b"));
    }

    static List<List<String>> impossible() {
        return List.of(List.of(), List.of("a"), Collections.nCopies(21, "a"), Collections.nCopies(5_000, "a"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void twoToTwentyTermsAreChecked(List<String> terms) {
        ask(CHECK, Map.of("terms", terms))
                .body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body(
                        "errors[0].message",
                        startsWith("terms: 2 to 20 can be checked together; there were " + terms.size()));
    }

    @Test
    void aTermThatIsNoTextIsRefused() {
        for (var term : List.of("a\u0000b", "a".repeat(101))) {
            ask(CHECK, Map.of("terms", List.of("alcohol", term)))
                    .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                    .body("errors[0].message", startsWith("terms: up to 100 characters"));
        }
    }

    @Test
    void theStatementsDoNotGrowWithTheNumberOfTerms() {
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
        return Statements.sentDuring(() -> ask(CHECK, Map.of("terms", terms)).body("errors", nullValue()));
    }

    private static ValidatableResponse check(String... terms) {
        return ask(CHECK, Map.of("terms", List.of(terms)))
                .body("errors", nullValue())
                .rootPath("data");
    }
}
