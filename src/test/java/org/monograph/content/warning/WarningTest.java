package org.monograph.content.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class WarningTest {

    @Inject
    Editor editor;

    @Test
    void aliasesWithDifferentArgumentsHaveTheirOwnResults() {
        editor.publishDrug("aliases", "Take care");

        ask("""
                { drug(slug: "aliases") {
                    all: warnings { kind }
                    boxed: warnings(kinds: [BOXED]) { kind }
                    two: warnings(kinds: [DRIVING, PRECAUTION]) { kind }
                    us: warnings(jurisdiction: US) { kind }
                    gb: warnings(jurisdiction: GB) { kind }
                    eu: warnings(jurisdiction: EU) { kind }
                    boxedInBritain: warnings(kinds: [BOXED], jurisdiction: GB) { kind }
                    none: warnings(kinds: []) { kind }
                    explicitNull: warnings(kinds: null, jurisdiction: null) { kind }
                } }""")
                .body("errors", nullValue())
                .body("data.drug.all.kind", contains("BOXED", "PRECAUTION", "DRIVING"))
                .body("data.drug.boxed.kind", contains("BOXED"))
                .body("data.drug.two.kind", contains("PRECAUTION", "DRIVING"))
                .body("data.drug.us.kind", contains("BOXED", "PRECAUTION"))
                .body("data.drug.gb.kind", contains("PRECAUTION", "DRIVING"))
                .body("data.drug.eu.kind", contains("PRECAUTION"))
                .body("data.drug.boxedInBritain", empty())
                .body("data.drug.none", empty())
                .body("data.drug.explicitNull.kind", contains("BOXED", "PRECAUTION", "DRIVING"));
    }

    @Test
    void aWarningHasAllItsFields() {
        editor.publishDrug("complete", "Take care");

        ask("""
                { drug(slug: "complete") { warnings(kinds: BOXED) {
                    title text parts severity jurisdiction routes authority effectiveFrom drug { slug } citations { slug kind publisher url }
                } } }""")
                .body("errors", nullValue())
                .body("data.drug.warnings[0].title", equalTo("Title of boxed"))
                .body("data.drug.warnings[0].parts", empty())
                .body("data.drug.warnings[0].routes", empty())
                .body("data.drug.warnings[0].severity", equalTo("SEVERE"))
                .body("data.drug.warnings[0].jurisdiction", equalTo("US"))
                .body("data.drug.warnings[0].authority", nullValue())
                .body("data.drug.warnings[0].effectiveFrom", nullValue())
                .body("data.drug.warnings[0].drug.slug", equalTo("complete"))
                .body("data.drug.warnings[0].citations.slug", contains("reference-book"))
                .body("data.drug.warnings[0].citations[0].kind", equalTo("REFERENCE_WORK"))
                .body("data.drug.warnings[0].citations[0].url", nullValue());
    }

    @Test
    void theNumberOfSqlStatementsDoesNotGrowWithTheNumberOfDrugs() {
        var slugs = editor.publishDrugs("many", 3);

        assertThat(statementsFor(slugs.subList(0, 1))).hasSize(4);
        assertThat(statementsFor(slugs.subList(0, 2))).hasSize(4);
        assertThat(statementsFor(slugs)).hasSize(4);
    }

    /// For drugs with two aliases of their warnings, each with its drug and citations.
    private static List<String> statementsFor(List<String> slugs) {
        var query = """
                query($slugs: [String!]!, $n: Int!) { drugs(filter: {slugs: $slugs}, first: $n) { nodes {
                  boxed: warnings(kinds: BOXED) { id text citations { id title } drug { id name } }
                  gb: warnings(jurisdiction: GB) { id text citations { id title } drug { citations { id } } }
                } } }""";
        return Statements.sentDuring(() -> ask(query, Map.of("slugs", slugs, "n", slugs.size()))
                .body("errors", nullValue())
                .body("data.drugs.nodes", hasSize(slugs.size()))
                .body(
                        "data.drugs.nodes.gb.text",
                        everyItem(contains(startsWith("Take care with many-"), equalTo("Driving")))));
    }
}
