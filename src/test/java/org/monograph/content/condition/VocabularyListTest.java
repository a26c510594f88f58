package org.monograph.content.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;

/// Lists of conditions and side effects, and of what monographs state about them.
@MonographTest
class VocabularyListTest {

    @ParameterizedTest
    @CsvSource({"conditions", "sideEffects"})
    void aVocabularyIsListedByNameInPages(String list) {
        int total = ask("{ list: " + list + " { totalCount } }").extract().path("data.list.totalCount");
        var names = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more; ) {
            var answer = ask("""
                    query($after: String) { list: %s(first: 7, after: $after) {
                      nodes { name } edges { node { name } } pageInfo { hasNextPage endCursor } } }""".formatted(list), nullable("after", after))
                    .body("errors", nullValue())
                    .extract();
            names.addAll(answer.path("data.list.nodes.name"));
            assertThat(answer.<List<String>>path("data.list.edges.node.name"))
                    .isEqualTo(answer.path("data.list.nodes.name"));
            more = answer.path("data.list.pageInfo.hasNextPage");
            after = answer.path("data.list.pageInfo.endCursor");
        }

        assertThat(names).hasSize(total).doesNotHaveDuplicates().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(total).isGreaterThanOrEqualTo(10);
    }

    @Test
    void theUsesOfAConditionAreListedInPages() {
        var first = uses("first: 2")
                .body("data.condition.uses.nodes.drug.slug", contains("baclofen", "baclofen"))
                .body("data.condition.uses.totalCount", equalTo(7))
                .body("data.condition.uses.pageInfo.hasNextPage", equalTo(true))
                .extract();
        String end = first.path("data.condition.uses.pageInfo.endCursor");

        uses("first: 20, after: \"" + end + "\"")
                .body(
                        "data.condition.uses.nodes.drug.slug",
                        contains("clonazepam", "clonazepam", "cyclobenzaprine", "tizanidine", "tizanidine"))
                .body("data.condition.uses.pageInfo.hasNextPage", equalTo(false))
                .body("data.condition.uses.pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void usesAreFilteredByJurisdiction() {
        uses("jurisdiction: GB")
                .body("data.condition.uses.nodes.scope.jurisdictions.flatten()", hasItems("GB"))
                .body("data.condition.uses.nodes.findAll { !it.scope.jurisdictions.contains('GB') }", empty())
                .body("data.condition.uses.totalCount", equalTo(3));
        uses("jurisdiction: EU").body("data.condition.uses.totalCount", equalTo(0));
    }

    private static ValidatableResponse uses(String arguments) {
        return ask("""
                { condition(slug: "ms-spasticity") { uses(%s) {
                  nodes { jurisdiction scope { jurisdictions } drug { slug } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } } }""".formatted(arguments)).body("errors", nullValue());
    }

    @Test
    void aCursorOfAnotherJurisdictionIsRefused() {
        String cursor = uses("first: 1").extract().path("data.condition.uses.pageInfo.endCursor");

        for (var arguments : List.of("", "jurisdiction: null, ")) {
            uses(arguments + "after: \"" + cursor + "\"").body("data.condition.uses.totalCount", equalTo(7));
        }
        ask("{ condition(slug: \"ms-spasticity\") { uses(jurisdiction: GB, after: \"" + cursor
                        + "\") { totalCount } } }")
                .body("data.condition", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith("after: not a cursor of this list"));
    }

    @Test
    void aCursorOfAnotherConditionIsRefused() {
        String cursor = uses("first: 1").extract().path("data.condition.uses.pageInfo.endCursor");

        ask("{ condition(slug: \"spinal-spasticity\") { uses(after: \"" + cursor + "\") { totalCount } } }")
                .body("data.condition", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith("after: not a cursor of this list"))
                .body("errors[0].path", contains("condition", "uses"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ conditions(first: 0) { totalCount } }'",
        "'{ sideEffects(first: 101) { totalCount } }'",
        "'{ sideEffect(slug: \"ataxia\") { drugs(first: -1) { totalCount } } }'",
        "'{ condition(slug: \"ms-spasticity\") { uses(first: 0) { totalCount } } }'"
    })
    void aPageHasOneToAHundredEntries(String query) {
        ask(query)
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith("first: from 1 to 100 are allowed"));
    }

    @Test
    void theDrugsOfASideEffectAreListedByName() {
        ask("{ sideEffect(slug: \"drowsiness\") { drugs(first: 3) { nodes { drug { slug } frequencies { text } } totalCount } } }")
                .body("errors", nullValue())
                .body("data.sideEffect.drugs.nodes.drug.slug", contains("baclofen", "clonazepam", "cyclobenzaprine"))
                .body("data.sideEffect.drugs.totalCount", equalTo(4));
    }

    @Test
    void theNumberOfSqlStatementsDoesNotGrowWithTheNumberOfEntriesAndDrugs() {
        assertThat(statementsFor(1)).hasSize(7);
        assertThat(statementsFor(4)).hasSize(7);
        assertThat(statementsFor(10)).hasSize(7);
    }

    /// For the page of conditions, a page of uses for each alias, and the totals and warnings of both aliases
    /// together.
    private static List<String> statementsFor(int entries) {
        return Statements.sentDuring(() -> ask("""
                { conditions(first: %d) { nodes {
                    a: uses(first: 2) { ...drugs totalCount }
                    b: uses(jurisdiction: GB, first: %d) { ...drugs totalCount }
                } } }
                fragment drugs on DrugUseConnection { nodes { summary drug { name warnings { title } } citations { title } } }""".formatted(entries, entries))
                .body("errors", nullValue())
                .body("data.conditions.nodes.size()", equalTo(entries)));
    }

    private static Map<String, Object> nullable(String name, Object value) {
        var variables = new HashMap<String, Object>();
        variables.put(name, value);
        return variables;
    }
}
