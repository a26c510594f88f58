package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.drug.IdentifierScope.INGREDIENT;
import static org.monograph.content.drug.IdentifierSystem.RXNORM;
import static org.monograph.content.drug.IdentifierSystem.SNOMED;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugMatchTest {

    private static final String MATCH =
            "query($terms: [String!]!) { matchDrugs(terms: $terms) { term status drugs { slug } matchedOn } }";

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource({
        "clonazepam, clonazepam, NAME",
        "CLONAZEPAM, clonazepam, NAME",
        "' clona-zepam ', clonazepam, NAME",
        "clonazépam, clonazepam, NAME",
        "clonazepam\u200f, clonazepam, NAME",
        "Klonopin, clonazepam, BRAND",
        "klonopin® 2 mg tablets, clonazepam, BRAND",
        "rivotril, clonazepam, BRAND",
        "clonazepam hydrochloride, clonazepam, NAME",
        "cyclobenzaprine HCl, cyclobenzaprine, NAME SYNONYM",
        "Cyclobenzaprine hydrochloride, cyclobenzaprine, NAME SYNONYM",
        "cyclobenzaprinehydrochloride, cyclobenzaprine, SYNONYM",
        "tizanidine hcl 4 mg, tizanidine, NAME SYNONYM",
        "baclofen 10 mg, baclofen, NAME",
        "5PE9FDE8GB, clonazepam, CODE",
        "UNII 5pe9fde8gb, clonazepam, CODE",
        "ATC:N03AE01, clonazepam, CODE",
        "N 03 AE 01, clonazepam, CODE",
        "2598, clonazepam, CODE",
        "rxcui 2598, clonazepam, CODE",
        "EBC11109-e7bf-452d-b675-4b3236d54164, clonazepam, CODE",
        "0VE05JYS2P, cyclobenzaprine, CODE"
    })
    void aDrugIsFoundByWhateverItIsCalled(String term, String slug, String matchedOn) {
        match(term).body("data.matchDrugs", contains(answer(term, "EXACT", List.of(slug), matchedOn.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clonidine",
                "lorazepam",
                "clobazam",
                "clozapine",
                "clomipramine",
                "nizatidine",
                "tiagabine",
                "diazepam",
                "oxazepam",
                "clonazolam",
                "meclonazepam",
                "arbaclofen",
                "cyproheptadine",
                "cyclophosphamide",
                "Clonidine HCl",
                "lorazepam 1 mg tablets",
                "clomipramine hydrochloride",
                "Lorazepam odt"
            })
    void aLookAlikeIsNeverTakenForADrugThatWeHoldNorIsThatSuggested(String term) {
        match(term).body("data.matchDrugs", contains(none(term)));
    }

    @ParameterizedTest
    @CsvSource({
        "clonazapan, clonazepam",
        "colnazepam, clonazepam",
        "clonazep_m, clonazepam",
        "clonazepam%, clonazepam",
        "clonazepam💊, clonazepam",
        "сlonazepam, clonazepam", // with a Cyrillic first letter
        "clonaz, clonazepam",
        "klonapin, clonazepam",
        "klonapin 2 mg, clonazepam",
        "clonazepam potassium, clonazepam",
        "clonazepam (Klonopin), clonazepam",
        "flexaril, cyclobenzaprine",
        "cyclobenzaprin, cyclobenzaprine",
        "tizanadine, tizanidine",
        "tinazidine, tizanidine",
        "baklofen, baclofen",
        "zanaflexx, tizanidine"
    })
    void whatIsOnlyLikeANameIsSuggested(String term, String slug) {
        match(term).body("data.matchDrugs", contains(answer(term, "SUGGESTION", List.of(slug), "FUZZY")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lonazepam", // one letter from clonazepam, and one from lorazepam
                "lorazapam",
                "aspirin",
                "5PE9FDE8GC",
                "ATC 5PE9FDE8GB",
                "UNII 2598",
                "N03AE",
                "clonidine clonazepam",
                "baclofen and tizanidine",
                "clonazepam lorazepam",
                "c",
                "",
                " ",
                "-",
                "%",
                "_",
                "%%%%%",
                "💊💊💊💊",
                "\u200f\u202e",
                "' or 1=1 --",
                "'; drop table drug_name; --",
                "\\",
                "hydrochloride",
                "sodium",
                "4 mg"
            })
    void whatNothingIsLikeIsNotFound(String term) {
        match(term).body("data.matchDrugs", contains(none(term)));
    }

    @Test
    void twoDrugsOfOneBrandAreBothNamed() {
        editor.publishCalled("twobrand-b", "Beta twobrand", List.of("Twinbrand"), List.of());
        editor.publishCalled("twobrand-a", "Alpha twobrand", List.of("TWIN-brand"), List.of("Twinbrand"));

        match("twin brand")
                .body(
                        "data.matchDrugs",
                        contains(answer(
                                "twin brand", "AMBIGUOUS", List.of("twobrand-a", "twobrand-b"), "BRAND", "SYNONYM")));
    }

    @Test
    void theNameOfOneDrugMayBeABrandOfAnother() {
        editor.publishCalled("namebrand-a", "Namebrandol", List.of(), List.of());
        editor.publishCalled("namebrand-b", "Other namebrand", List.of("Namebrandol"), List.of());

        match("namebrandol")
                .body(
                        "data.matchDrugs",
                        contains(answer(
                                "namebrandol", "AMBIGUOUS", List.of("namebrand-a", "namebrand-b"), "NAME", "BRAND")));
    }

    @Test
    void twoSystemsMayHaveOneCodeForTwoDrugs() {
        editor.publishCalled(
                "twocode-a", "Twocode A", List.of(), List.of(), new DrugIdentifier(RXNORM, "9070605", INGREDIENT));
        editor.publishCalled(
                "twocode-b", "Twocode B", List.of(), List.of(), new DrugIdentifier(SNOMED, "9070605", INGREDIENT));

        match("9070605", "RxNorm 9070605", "SNOMED CT: 9070605", "ATC 9070605")
                .body(
                        "data.matchDrugs",
                        contains(
                                answer("9070605", "AMBIGUOUS", List.of("twocode-a", "twocode-b"), "CODE"),
                                answer("RxNorm 9070605", "EXACT", List.of("twocode-a"), "CODE"),
                                answer("SNOMED CT: 9070605", "EXACT", List.of("twocode-b"), "CODE"),
                                none("ATC 9070605")));
    }

    @Test
    void theNameWithItsSaltGoesBeforeTheNameWithoutIt() {
        editor.publishCalled("saltfirst-base", "Saltfirst", List.of(), List.of());
        editor.publishCalled("saltfirst-salt", "Saltfirst maleate", List.of(), List.of());

        match("saltfirst maleate", "saltfirst", "saltfirst mesylate")
                .body(
                        "data.matchDrugs",
                        contains(
                                answer("saltfirst maleate", "EXACT", List.of("saltfirst-salt"), "NAME"),
                                answer("saltfirst", "EXACT", List.of("saltfirst-base"), "NAME"),
                                answer("saltfirst mesylate", "EXACT", List.of("saltfirst-base"), "NAME")));
    }

    @Test
    void aSaltIsNotTakenOffABrand() {
        editor.publishCalled("saltbrand", "Quorvexil", List.of("Zubbelfix"), List.of());

        match("zubbelfix sodium")
                .body(
                        "data.matchDrugs",
                        contains(answer("zubbelfix sodium", "SUGGESTION", List.of("saltbrand"), "FUZZY")));
    }

    @Test
    void theLikestOfAtMostFiveComesFirst() {
        for (var ending : List.of("aaa", "aab", "abb", "bbb", "aac", "aad", "aae")) {
            editor.publishCalled("gluvinax" + ending, "Gluvinax" + ending, List.of(), List.of());
        }

        List<String> slugs = match("gluvinaxaax").extract().path("data.matchDrugs[0].drugs.slug");

        assertThat(slugs).containsExactly("gluvinaxaaa", "gluvinaxaab", "gluvinaxaac", "gluvinaxaad", "gluvinaxaae");
    }

    @Test
    void onlyNamesOfTheCurrentRevisionAreFound() {
        editor.publishCalled("renamed", "Oldrenamol", List.of("Oldrenambrand"), List.of());
        editor.publishCalled("renamed", "Newrenamol", List.of(), List.of());

        match("oldrenambrand", "newrenamol")
                .body(
                        "data.matchDrugs",
                        contains(none("oldrenambrand"), answer("newrenamol", "EXACT", List.of("renamed"), "NAME")));
    }

    @Test
    void twoNamesOfOneFormAreWrittenOnce() {
        editor.publishCalled(
                "onceform",
                "Onceformol",
                List.of("Once-Form", "ONCE FORM", "x".repeat(101)),
                List.of("once form", "—"));

        match("onceform")
                .body(
                        "data.matchDrugs",
                        contains(answer("onceform", "EXACT", List.of("onceform"), "BRAND", "SYNONYM")));
    }

    @Test
    void answersComeInTheOrderOfTheTermsAndForEachOfThem() {
        match("Klonopin", "lorazepam", "clonazepam", "Klonopin", "klonapin", "")
                .body(
                        "data.matchDrugs",
                        contains(
                                answer("Klonopin", "EXACT", List.of("clonazepam"), "BRAND"),
                                none("lorazepam"),
                                answer("clonazepam", "EXACT", List.of("clonazepam"), "NAME"),
                                answer("Klonopin", "EXACT", List.of("clonazepam"), "BRAND"),
                                answer("klonapin", "SUGGESTION", List.of("clonazepam"), "FUZZY"),
                                none("")));
    }

    @Test
    void noTermsHaveNoAnswers() {
        match().body("errors", nullValue()).body("data.matchDrugs", empty());
    }

    @Test
    void theStatementsDoNotGrowWithTheTerms() {
        var fifty = IntStream.range(0, 50)
                .mapToObj(number -> List.of("clonazepam", "klonapin", "tizanidine hcl", "xyzzy")
                                .get(number % 4)
                        + " ".repeat(number / 4))
                .toArray(String[]::new);

        assertThat(Statements.sentDuring(() -> match("clonazepam"))).hasSize(2);
        assertThat(Statements.sentDuring(() -> match(fifty))).hasSize(2);
        assertThat(Statements.sentDuring(() -> match("lorazepam"))).hasSize(1);
        assertThat(Statements.sentDuring(() -> match(" "))).isEmpty();
        assertThat(Statements.sentDuring(() ->
                        ask("{ a: matchDrugs(terms: \"clonazepam\") { drugs { name } } b: matchDrugs(terms: [\"klonapin\"]) { drugs { warnings { title } } } }")
                                .body("errors", nullValue())
                                .body("data.a[0].drugs.name", contains("Clonazepam"))
                                .body("data.b[0].drugs[0].warnings.size()", equalTo(15))))
                .describedAs("two fields share the two, and the warnings take one")
                .hasSize(3);
    }

    @Test
    void fiftyTermsAtMostCanBeAskedFor() {
        var fifty = Collections.nCopies(50, "clonazepam");
        ask(MATCH, Map.of("terms", fifty)).body("data.matchDrugs.size()", equalTo(50));

        var more = new ArrayList<>(fifty);
        more.add("baclofen");
        refused(ask(MATCH, Map.of("terms", more)), "terms: up to 50 are allowed at once");
    }

    @Test
    void aTermHasAHundredCharactersAtMost() {
        match("💊".repeat(100)).body("data.matchDrugs.status", contains("NONE"));
        match("\ufdfa".repeat(100)).body("data.matchDrugs.status", contains("NONE"));
        match(" ".repeat(90) + "clonazepam").body("data.matchDrugs.status", contains("EXACT"));
        refused(match("a".repeat(101)), "terms: up to 100 characters are allowed, and no control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\u0085"})
    void aControlCharacterIsRefused(String term) {
        refused(match("clonazepam", term), "terms: up to 100 characters are allowed, and no control characters");
    }

    private static void refused(ValidatableResponse answer, String message) {
        answer.body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors.message", contains(message));
    }

    private static ValidatableResponse match(String... terms) {
        return ask(MATCH, Map.of("terms", List.of(terms))).statusCode(200);
    }

    private static Map<String, Object> none(String term) {
        return answer(term, "NONE", List.of());
    }

    private static Map<String, Object> answer(String term, String status, List<String> slugs, String... matchedOn) {
        return Map.of(
                "term",
                term,
                "status",
                status,
                "drugs",
                slugs.stream().map(slug -> Map.of("slug", slug)).toList(),
                "matchedOn",
                List.of(matchedOn));
    }
}
