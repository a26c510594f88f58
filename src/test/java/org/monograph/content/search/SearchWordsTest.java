package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;

@MonographTest
class SearchWordsTest {

    private static final String SEARCH = """
            query($text: String!) { search(text: $text, first: 20) {
              correctedTo unknownWords
              nodes { __typename ... on Drug { slug } }
              edges { title kind matchedOn snippet drug { slug name } node { __typename } } } }""";

    @ParameterizedTest
    @CsvSource({
        "klonapin, klonopin",
        "Main risk of KLONAPIN?, Main risk of klonopin?",
        "clonopin, klonopin",
        "lconazepam, clonazepam",
        "fibromialgia, fibromyalgia",
        "siezures, seizures",
        "withdrawl symptoms clonazepam, withdrawal symptoms clonazepam"
    })
    void aCorrectionIsTold(String text, String corrected) {
        search(text).body("data.search.correctedTo", equalTo(corrected)).body("data.search.unknownWords", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clonazepam", "klonopin and wine", "weed", "abroad", "\"klonapin\"", "drowsine"})
    void nothingIsToldWhenNothingIsCorrected(String text) {
        search(text).body("data.search.correctedTo", nullValue()).body("data.search.unknownWords", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "weed, week",
        "abroad, broad",
        "asthenia, myasthenia",
        "hypertensive crisis, hypotension",
        "Combivir, combined",
        "convulsive, confusion"
    })
    void aWordIsNotTakenForOneThatMeansSomethingElse(String text, String other) {
        var found = search(text).extract().jsonPath();

        assertThat(found.getString("data.search.correctedTo")).isNull();
        assertThat(found.<String>getList("data.search.edges.snippet"))
                .noneMatch(snippet -> snippet.toLowerCase().contains("<mark>" + other));
    }

    @ParameterizedTest
    @CsvSource({"Combivir, combivir", "Zyloprim dose, zyloprim", "baclofen with Zyloprim, zyloprim"})
    void anUnknownWordIsTold(String text, String unknown) {
        search(text).body("data.search.unknownWords", contains(unknown));
    }

    @ParameterizedTest
    @CsvSource({
        "clonazepam, DRUG, Clonazepam, clonazepam, NAME",
        "N03AE01, DRUG, Clonazepam, clonazepam, KEYWORD",
        "ataxia, SIDE_EFFECT, Ataxia, , NAME",
        "breast milk clonazepam, WARNING, Breastfeeding, clonazepam, DRUG_NAME KEYWORD TEXT"
    })
    void aHitTellsItsTitleKindAndDrug(String text, String kind, String title, String drug, String matchedOn) {
        search(text)
                .body("data.search.edges[0].kind", equalTo(kind))
                .body("data.search.edges[0].title", equalTo(title))
                .body("data.search.edges[0].drug?.slug", equalTo(drug))
                .body(
                        "data.search.edges[0].matchedOn.take(" + matchedOn.split(" ").length + ")",
                        equalTo(Arrays.asList(matchedOn.split(" "))));
    }

    @Test
    void nodesAreThoseOfTheEdges() {
        var found = search("baclofen").extract().jsonPath();

        assertThat(found.<String>getList("data.search.nodes.__typename"))
                .hasSizeGreaterThan(5)
                .isEqualTo(found.<String>getList("data.search.edges.node.__typename"));
    }

    @Test
    void snippetsShowNoCodes() {
        search("clonazepam").body("data.search.edges.snippet", not(hasItem(containsString("N03AE01"))));
        search("N03AE01").body("data.search.edges[0].snippet", not(containsString("N03AE01")));
    }

    @Test
    void statementsDoNotGrowWithTheNumberOfHits() {
        var few = Statements.sentDuring(() -> search("clonazepam alcohol driving"));
        var many = Statements.sentDuring(() -> search("clonazepam"));

        assertThat(many).hasSizeLessThanOrEqualTo(7);
        assertThat(few).hasSizeLessThanOrEqualTo(9);
    }

    private static ValidatableResponse search(String text) {
        return ask(SEARCH, Map.of("text", text)).body("errors", nullValue());
    }
}
