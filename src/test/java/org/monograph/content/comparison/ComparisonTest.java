package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class ComparisonTest {

    private static final List<String> ARTICLE = List.of("clonazepam", "cyclobenzaprine", "baclofen");

    @Inject
    Editor editor;

    @Test
    void drugsAreComparedInTheOrderOfTheRequest() {
        ask("""
                { compareDrugs(slugs: ["clonazepam", "not-there", "cyclobenzaprine", "baclofen", "clonazepam"]) {
                    drugs { slug } notFound disclaimer
                    rows { attribute label differs cells { drug { slug } status level text citations { slug } } }
                } }""")
                .body("errors", nullValue())
                .body("data.compareDrugs.drugs.slug", equalTo(ARTICLE))
                .body("data.compareDrugs.notFound", contains("not-there"))
                .body(
                        "data.compareDrugs.rows.attribute",
                        equalTo(Arrays.stream(ComparisonAttribute.values())
                                .map(Enum::name)
                                .toList()))
                .body("data.compareDrugs.rows.cells.drug.slug", everyItem(equalTo(ARTICLE)))
                .body(
                        "data.compareDrugs.rows[0].cells.text",
                        contains("Benzodiazepine", "Skeletal muscle relaxant", "GABA-mimetic muscle relaxant"))
                .body("data.compareDrugs.rows[0].label", equalTo("Drug class"))
                .body("data.compareDrugs.rows[0].differs", equalTo(true))
                .body("data.compareDrugs.rows[1].cells.status", contains("KNOWN", "KNOWN", "CONFLICTING_SOURCES"))
                .body("data.compareDrugs.rows[2].cells.level", contains("HIGH", "LOW", "MODERATE"))
                .body(
                        "data.compareDrugs.rows[2].cells[1].text",
                        containsString("\n\nStopping: Ask a doctor before you stop"))
                .body("data.compareDrugs.rows[2].cells[1].citations", not(empty()))
                .body("data.compareDrugs.rows[4].cells.level", contains("MODERATE", "MODERATE", "MODERATE"))
                .body("data.compareDrugs.rows[4].differs", equalTo(false))
                .body("data.compareDrugs.rows[8].cells.status", contains("KNOWN", "UNKNOWN", "DIFFERS_BY_ROUTE"))
                .body("data.compareDrugs.rows[8].cells[1].text", nullValue())
                .body("data.compareDrugs.disclaimer", containsString("advice"));
    }

    @Test
    void theJurisdictionChangesUseLegalStatusAndBoxedWarning() {
        var query = """
                query($jurisdiction: Jurisdiction) {
                  compareDrugs(slugs: ["clonazepam", "cyclobenzaprine", "baclofen"], attributes: [LEGAL_STATUS, BOXED_WARNING, COMMON_USE],
                      jurisdiction: $jurisdiction) { rows { attribute cells { status text } } } }""";

        ask(query, Map.of("jurisdiction", "US"))
                .body("data.compareDrugs.rows.attribute", contains("LEGAL_STATUS", "BOXED_WARNING", "COMMON_USE"))
                .body(
                        "data.compareDrugs.rows[0].cells[0].text",
                        equalTo("US: controlled (C-IV), on prescription only."))
                .body("data.compareDrugs.rows[1].cells.status", contains("KNOWN", "UNKNOWN", "DIFFERS_BY_ROUTE"))
                .body("data.compareDrugs.rows[1].cells[2].text", startsWith("(US; intrathecal) "))
                .body(
                        "data.compareDrugs.rows[2].cells[0].text",
                        startsWith("Licensed: Seizure disorders, Panic disorder."))
                .body("data.compareDrugs.rows[2].cells[1].status", equalTo("DIFFERS_BY_ROUTE"));
        ask(query, Map.of("jurisdiction", "GB"))
                .body(
                        "data.compareDrugs.rows[0].cells[0].text",
                        equalTo("GB: controlled (Schedule 4 Part I), on prescription only."))
                .body("data.compareDrugs.rows[0].cells[1].status", equalTo("UNKNOWN"))
                .body("data.compareDrugs.rows[1].cells.status", everyItem(equalTo("NOT_APPLICABLE")))
                .body("data.compareDrugs.rows[2].cells[0].text", startsWith("Licensed: Seizure disorders. Off-label: "))
                .body("data.compareDrugs.rows[2].cells.status", contains("KNOWN", "UNKNOWN", "DIFFERS_BY_ROUTE"));
        ask(query)
                .body("data.compareDrugs.rows[0].cells[0].status", equalTo("DIFFERS_BY_JURISDICTION"))
                .body("data.compareDrugs.rows[2].cells[0].status", equalTo("DIFFERS_BY_JURISDICTION"));
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsTheSameAloneAndAmongAll(ComparisonAttribute attribute) {
        for (var jurisdiction : new String[] {"null", "US", "GB", "EU"}) {
            var query =
                    "{ compareDrugs(slugs: [\"clonazepam\", \"cyclobenzaprine\", \"baclofen\", \"tizanidine\"], jurisdiction: "
                            + jurisdiction
                            + ", attributes: %s) { rows { attribute differs cells { status text level } } } }";
            List<Object> all = ask(query.formatted("null")).extract().path("data.compareDrugs.rows");

            ask(query.formatted("[" + attribute + "]"))
                    .body("data.compareDrugs.rows", equalTo(List.of(all.get(attribute.ordinal()))));
        }
    }

    @Test
    void sideEffectsAreCompared() {
        ask("""
                { compareDrugs(slugs: ["cyclobenzaprine", "tizanidine"]) { sideEffects {
                    sideEffect { slug } cells { drug { slug } frequencies { text } } } } }""")
                .body("errors", nullValue())
                .body("data.compareDrugs.sideEffects[0].sideEffect.slug", equalTo("drowsiness"))
                .body("data.compareDrugs.sideEffects[0].cells.drug.slug", contains("cyclobenzaprine", "tizanidine"))
                .body("data.compareDrugs.sideEffects.find { it.sideEffect.slug == 'vomiting' }.cells[0]", nullValue())
                .body(
                        "data.compareDrugs.sideEffects.find { it.sideEffect.slug == 'vomiting' }.cells[1].drug.slug",
                        equalTo("tizanidine"));
    }

    static List<List<String>> wrongNumbersOfDrugs() {
        return List.of(
                List.of(),
                List.of("clonazepam"),
                List.of("clonazepam", "clonazepam"),
                IntStream.range(0, 11).mapToObj(number -> "drug-" + number).toList(),
                Collections.nCopies(5_000, "clonazepam"));
    }

    @ParameterizedTest
    @MethodSource("wrongNumbersOfDrugs")
    void onlyTwoToTenDifferentDrugsCanBeCompared(List<String> slugs) {
        ask("query($slugs: [String!]!) { compareDrugs(slugs: $slugs) { notFound } }", Map.of("slugs", slugs))
                .body("data.compareDrugs", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith("slugs: send 2 to 10 different slugs; there are "));
    }

    @Test
    void aTextThatIsNoSlugIsNotFound() {
        ask(
                        "query($slugs: [String!]!) { compareDrugs(slugs: $slugs) { drugs { slug } notFound } }",
                        Map.of("slugs", List.of("Klonopin", "clonazepam", "a\u0000b", "-")))
                .body("errors", nullValue())
                .body("data.compareDrugs.drugs.slug", contains("clonazepam"))
                .body("data.compareDrugs.notFound", contains("Klonopin", "a\u0000b", "-"));
    }

    @Test
    void unknownDrugsAreListedAsNotFoundAndNothingIsCompared() {
        ask("{ compareDrugs(slugs: [\"no-1\", \"no-2\"], attributes: []) { drugs { slug } notFound rows { label } sideEffects { cells { id } } interactions { id } } }")
                .body("errors", nullValue())
                .body("data.compareDrugs.drugs", empty())
                .body("data.compareDrugs.notFound", contains("no-1", "no-2"))
                .body("data.compareDrugs.rows", empty())
                .body("data.compareDrugs.sideEffects", empty());
    }

    @Test
    void aRepeatedAttributeIsOneRow() {
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"baclofen\"], attributes: [STOPPING, DRUG_CLASS, STOPPING]) { rows { attribute } } }")
                .body("data.compareDrugs.rows.attribute", contains("STOPPING", "DRUG_CLASS"));
    }

    @Test
    void theNumberOfStatementsIsThatOfTheKindsOfData() {
        var slugs = editor.publishDrugs("compared", 10);

        assertThat(Statements.sentDuring(() -> compare(slugs.subList(0, 2), "null")))
                .hasSize(5);
        assertThat(Statements.sentDuring(() -> compare(slugs, "null"))).hasSize(5);
    }

    @Test
    void cellsAreMadeOnceForAllAttributes() {
        var slugs = editor.publishDrugs("made-once", 3);

        assertThat(Statements.sentDuring(() -> {
                    compare(slugs.subList(0, 2), "[BOXED_WARNING]");
                    compare(slugs.subList(0, 2), "null");
                }))
                .hasSize(5);
        assertThat(Statements.sentDuring(() -> {
                    compare(slugs.subList(0, 2), "null");
                    compare(slugs, "null");
                }))
                .describedAs("with one more drug, of which nothing is known yet")
                .hasSize(10);
    }

    private static void compare(List<String> slugs, String attributes) {
        var list = slugs.stream().map(slug -> '"' + slug + '"').collect(joining(", ", "[", "]"));
        ask("{ compareDrugs(slugs: %s, attributes: %s) { rows { cells { status text drug { slug } } } } }"
                        .formatted(list, attributes))
                .body("errors", nullValue())
                .body("data.compareDrugs.rows[0].cells.drug.slug", equalTo(slugs));
    }
}
