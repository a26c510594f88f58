package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

/// Side effects, conditions and warnings are found by other words than those of their names and texts.
@MonographTest
class SynonymSearchTest {

    private static final int FIRST = 5;
    private static final String SCORES = "query($text: String!) { search(text: $text) { edges { score } } }";

    @ParameterizedTest
    @ValueSource(strings = {"medical-terms.tsv", "lay-words.tsv"})
    void anEntryIsAmongTheFirstForItsSynonyms(String file) throws IOException {
        var terms = terms(file);

        assertThat(terms).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong(terms, (found, expected) -> found.stream().anyMatch(expected::contains)))
                .isEmpty();
    }

    @Test
    void aTermThatMeansSomethingElseDoesNotFindTheEntry() throws IOException {
        assertThat(wrong(
                        terms("unlike-terms.tsv"),
                        (found, others) -> found.stream().noneMatch(others::contains)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "does baclofen cause headaches, SideEffect:headache",
        "headache baclofen, SideEffect:headache",
        "can clonazepam make me forgetful, SideEffect:memory-problems",
        "dry mouth from tizanidine, SideEffect:dry-mouth",
        "Klonopin feeling tired, SideEffect:fatigue",
        "is nausea common with lioresal, SideEffect:nausea",
        "cephalalgia with baclofin, SideEffect:headache"
    })
    void aSideEffectOfTheNamedDrugComesFirst(String text, String effect) {
        assertThat(FirstContentSearch.found(text, 1)).containsExactly(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tizanidine memory problems", "Combivir headache", "tizanidine for sleep apnea"})
    void aSideEffectThatTheDrugIsNotKnownToHaveIsNoneOfIt(String text) {
        ask(SCORES, Map.of("text", text))
                .body("errors", nullValue())
                .body("data.search.edges.findAll { it.score == 6 }", empty());
    }

    @Test
    void synonymsAreReadButNotShownInSnippets() {
        ask("""
                { sideEffect(slug: "headache") { synonyms } condition(slug: "panic-disorder") { synonyms }
                  drug(slug: "tizanidine") { warnings(kinds: KIDNEY) { synonyms } }
                  search(text: "cephalalgia") { edges { snippet node { ... on Node { id } ... on SideEffect { name } } } } }""")
                .body("errors", nullValue())
                .body("data.sideEffect.synonyms", hasItems("cephalalgia", "my head hurts"))
                .body("data.condition.synonyms", hasItems("panic attacks", "anxiety attacks"))
                .body("data.drug.warnings[0].synonyms", hasItems("CKD", "hemodialysis"))
                .body("data.search.edges.node.name", contains("Headache"))
                .body("data.search.edges[0].snippet", equalTo("nervous system.  Headache, headache"));
    }

    private static Map<String, List<String>> terms(String file) throws IOException {
        var terms = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(Path.of("src", "test", "resources", "search", file))) {
            if (!line.startsWith("#")) {
                var parts = line.split("\t");
                assertThat(terms.put(parts[0], Arrays.asList(parts[1].split(" "))))
                        .isNull();
            }
        }
        return terms;
    }

    /// The terms whose first entries are not as they should be, with these entries.
    private static Map<String, List<String>> wrong(
            Map<String, List<String>> terms, BiPredicate<List<String>, List<String>> rule) {
        var wrong = new LinkedHashMap<String, List<String>>();
        terms.forEach((term, entries) -> {
            var found = FirstContentSearch.found(term, FIRST);
            if (!rule.test(found, entries)) {
                wrong.put(term, found);
            }
        });
        return wrong;
    }
}
