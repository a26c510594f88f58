package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.naming.DrugMatchClient.match;
import static org.monograph.content.naming.DrugMatchClient.matched;
import static org.monograph.content.naming.DrugMatchClient.noMatch;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;

@MonographTest
class DrugMatchTermsTest {

    @Test
    void eachTermHasAMatchInTheOrderOfTheTerms() {
        match("Klonopin", "lorazepam", "clonazepam", "Klonopin", "klonapin", "")
                .body(
                        "data.matchDrugs",
                        contains(
                                matched("Klonopin", "EXACT", List.of("clonazepam"), "BRAND"),
                                noMatch("lorazepam"),
                                matched("clonazepam", "EXACT", List.of("clonazepam"), "NAME"),
                                matched("Klonopin", "EXACT", List.of("clonazepam"), "BRAND"),
                                matched("klonapin", "SUGGESTION", List.of("clonazepam"), "FUZZY"),
                                noMatch("")));
    }

    @Test
    void noTermsHaveNoMatches() {
        match().body("errors", nullValue()).body("data.matchDrugs", empty());
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfTerms() {
        var fifty = IntStream.range(0, 50)
                .mapToObj(number -> List.of("clonazepam", "klonapin", "tizanidine hcl", "xyzzy")
                                .get(number % 4)
                        + " ".repeat(number / 4))
                .toArray(String[]::new);
        List<Object> warnings = ask("{ drug(slug: \"clonazepam\") { warnings { title } } }")
                .body("data.drug.warnings", not(empty()))
                .extract()
                .path("data.drug.warnings");

        assertThat(Statements.sentDuring(() -> match("clonazepam"))).hasSize(2);
        assertThat(Statements.sentDuring(() -> match(fifty))).hasSize(2);
        assertThat(Statements.sentDuring(() -> match("lorazepam"))).hasSize(1);
        assertThat(Statements.sentDuring(() -> match(" "))).isEmpty();
        assertThat(Statements.sentDuring(() ->
                        ask("{ a: matchDrugs(terms: \"clonazepam\") { drugs { name } } b: matchDrugs(terms: [\"klonapin\"]) { drugs { warnings { title } } } }")
                                .body("errors", nullValue())
                                .body("data.a[0].drugs.name", contains("Clonazepam"))
                                .body("data.b[0].drugs[0].warnings", equalTo(warnings))))
                .describedAs("two fields share the two, and the warnings take one")
                .hasSize(3);
    }

    @Test
    void atMostFiftyTermsAreAllowed() {
        var fifty = Collections.nCopies(50, "clonazepam");
        match(fifty).body("data.matchDrugs.size()", equalTo(50));

        var more = new ArrayList<>(fifty);
        more.add("baclofen");
        assertRefused(match(more), "terms: up to 50 are allowed at once");
    }

    @Test
    void aTermHasAtMostAHundredCharacters() {
        match("💊".repeat(100)).body("data.matchDrugs.status", contains("NONE"));
        match("\ufdfa".repeat(100)).body("data.matchDrugs.status", contains("NONE"));
        match(" ".repeat(90) + "clonazepam").body("data.matchDrugs.status", contains("EXACT"));
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000b, CONTROL_CHARACTERS",
        "'\u0007', CONTROL_CHARACTERS",
        "a\u0085, CONTROL_CHARACTERS",
        "' ', EMPTY"
    })
    void aTermThatCannotBeLookedUpFailsAlone(String term, String problem) {
        problems("clonazepam", term, "lorazepam")
                .body("data.matchDrugs.status", contains("EXACT", "NONE", "NONE"))
                .body("data.matchDrugs.problem", contains(null, problem, null));
    }

    @Test
    void aTermThatIsTooLongFailsAlone() {
        problems("a".repeat(101), "clonazepam")
                .body("data.matchDrugs.status", contains("NONE", "EXACT"))
                .body("data.matchDrugs.problem", contains("TOO_LONG", null));
    }

    private static ValidatableResponse problems(String... terms) {
        return ask(
                        "query($terms: [String!]!) { matchDrugs(terms: $terms) { status problem } }",
                        Map.of("terms", List.of(terms)))
                .body("errors", nullValue());
    }

    @Test
    void whatATermSaysBesideTheNameIsTold() {
        ask(
                        "query($terms: [String!]!) { matchDrugs(terms: $terms) { details { strengths forms routes frequencies } } }",
                        Map.of("terms", List.of("Clonazepam 0.5 mg ODT po bid prn", "clonazepam")))
                .body(
                        "data.matchDrugs.details",
                        contains(
                                Map.of(
                                        "strengths", List.of("0.5 mg"),
                                        "forms", List.of("ODT"),
                                        "routes", List.of("po"),
                                        "frequencies", List.of("bid prn")),
                                null));
    }

    private static void assertRefused(ValidatableResponse response, String message) {
        response.body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors.message", contains(message));
    }
}
