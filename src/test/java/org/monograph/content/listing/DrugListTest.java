package org.monograph.content.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugListTest {

    private static final List<String> FIRST_CONTENT =
            List.of("baclofen", "clonazepam", "cyclobenzaprine", "tizanidine");
    private static final String LIST = """
            query($filter: DrugFilter, $order: DrugOrder, $first: Int, $after: String) {
              drugs(filter: $filter, orderBy: $order, first: $first, after: $after) {
                nodes { slug } edges { cursor node { slug } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } }""";

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource({
        "NAME_ASC, baclofen clonazepam cyclobenzaprine tizanidine",
        "NAME_DESC, tizanidine cyclobenzaprine clonazepam baclofen",
        // all four were reviewed on one day
        "LAST_REVIEWED_DESC, tizanidine cyclobenzaprine clonazepam baclofen",
        "REVIEW_DUE_ASC, baclofen clonazepam cyclobenzaprine tizanidine"
    })
    void drugsComeInTheOrderAskedForOnePageAfterTheOther(DrugOrder order, String expected) {
        var slugs = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more; ) {
            var answer = list(firstContent(), order, 3, after).body("errors", nullValue());
            slugs.addAll(answer.extract().path("data.drugs.nodes.slug"));
            more = answer.extract().path("data.drugs.pageInfo.hasNextPage");
            after = answer.extract().path("data.drugs.pageInfo.endCursor");
        }

        assertThat(slugs).containsExactly(expected.split(" "));
    }

    @Test
    void aPageSaysWhereItLies() {
        var first = list(firstContent(), null, 2, null)
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(false))
                .body("data.drugs.pageInfo.hasNextPage", equalTo(true))
                .extract();
        List<String> cursors = first.path("data.drugs.edges.cursor");
        assertThat(cursors)
                .containsExactly(
                        first.<String>path("data.drugs.pageInfo.startCursor"),
                        first.<String>path("data.drugs.pageInfo.endCursor"));

        list(firstContent(), null, 2, cursors.getLast())
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(true))
                .body("data.drugs.pageInfo.hasNextPage", equalTo(false));
        list(firstContent(), null, 2, cursors.getFirst())
                .body("data.drugs.edges.node.slug", contains("clonazepam", "cyclobenzaprine"));
    }

    @Test
    void anEmptyPageHasNoCursors() {
        list(Map.of("slugs", List.of()), null, 5, null)
                .body("errors", nullValue())
                .body("data.drugs.nodes", empty())
                .body("data.drugs.edges", empty())
                .body("data.drugs.pageInfo.hasNextPage", equalTo(false))
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(false))
                .body("data.drugs.pageInfo.startCursor", nullValue())
                .body("data.drugs.pageInfo.endCursor", nullValue());
    }

    @Test
    void namesAreSortedWithoutCaseAndAccents() {
        editor.publishNamed("sorted-a", "ábaca sorted");
        editor.publishNamed("sorted-b", "Abacb sorted");
        editor.publishNamed("sorted-c", "ABACC sorted");

        list(Map.of("nameContains", "SÖRTED"), null, null, null)
                .body("data.drugs.nodes.slug", contains("sorted-a", "sorted-b", "sorted-c"));
    }

    @Test
    void whatIsPublishedBetweenTwoPagesMovesNothing() {
        editor.publishDrugs("paged", 5);
        var filter = Map.of("nameContains", "drug paged-");
        var first = list(filter, null, 2, null)
                .body("data.drugs.nodes.slug", contains("paged-1", "paged-2"))
                .extract();

        editor.publishDrug("paged-1", "Republished");
        editor.publishDrug("paged-3", "Republished");
        editor.publishDrug("paged-0", "New, before");

        list(filter, null, 5, first.path("data.drugs.pageInfo.endCursor"))
                .body("data.drugs.nodes.slug", contains("paged-3", "paged-4", "paged-5"));
    }

    static List<Map.Entry<Map<String, ?>, List<String>>> filters() {
        return List.of(
                Map.entry(Map.of(), FIRST_CONTENT),
                Map.entry(Map.of("slugs", List.of("tizanidine", "not-there")), List.of("tizanidine")),
                Map.entry(Map.of("nameContains", "ZA"), List.of("cyclobenzaprine", "tizanidine")),
                Map.entry(Map.of("nameContains", ""), FIRST_CONTENT),
                Map.entry(Map.of("nameContains", "%"), List.of()),
                Map.entry(Map.of("nameContains", "bac_ofen"), List.of()),
                Map.entry(Map.of("nameContains", "!"), List.of()),
                Map.entry(Map.of("drugClass", "benzoDIAZEPINE"), List.of("clonazepam")),
                Map.entry(Map.of("drugClass", "benzo"), List.of()),
                Map.entry(Map.of("conditionSlug", "ms-spasticity"), List.of("baclofen", "clonazepam", "tizanidine")),
                Map.entry(Map.of("conditionSlug", "not-there"), List.of()),
                Map.entry(Map.of("sideEffectSlug", "ataxia"), List.of("clonazepam")),
                Map.entry(Map.of("warningKind", "BOXED"), List.of("baclofen", "clonazepam")),
                Map.entry(Map.of("reviewOverdue", false, "warningKind", "BOXED"), List.of("baclofen", "clonazepam")),
                Map.entry(Map.of("reviewOverdue", true), List.of()),
                Map.entry(Map.of("drugClass", "Benzodiazepine", "warningKind", "OVERDOSE"), List.of("clonazepam")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void allThatAFilterAsksForHasToBeFulfilled(Map.Entry<Map<String, ?>, List<String>> filter) {
        var wanted = new HashMap<String, Object>(firstContent());
        wanted.putAll(filter.getKey());

        ask(
                        "query($filter: DrugFilter) { drugs(filter: $filter) { nodes { slug } totalCount } }",
                        Map.of("filter", wanted))
                .body("errors", nullValue())
                .body("data.drugs.nodes.slug", equalTo(filter.getValue()))
                .body("data.drugs.totalCount", equalTo(filter.getValue().size()));
    }

    @Test
    void aDrugThatIsOnlyAdvisedAgainstForAConditionIsNotUsedForIt() {
        list(Map.of("conditionSlug", "everyday-muscle-cramps"), null, null, null)
                .body("data.drugs.nodes.slug", empty());
        ask("{ condition(slug: \"everyday-muscle-cramps\") { uses { nodes { line drug { slug } } } } }")
                .body("data.condition.uses.nodes.drug.slug", contains("clonazepam", "clonazepam"))
                .body("data.condition.uses.nodes.line", contains("NOT_RECOMMENDED", "NOT_RECOMMENDED"));
    }

    @Test
    void theTotalIsCountedOnlyWhenItIsAskedFor() {
        assertThat(Statements.sentDuring(() -> ask("{ drugs(first: 2) { nodes { name } } }")))
                .hasSize(1);
        assertThat(Statements.sentDuring(() ->
                        ask("{ drugs(first: 2) { nodes { name } totalCount } b: drugs(first: 3) { totalCount } }")))
                .describedAs("two pages and one total, which both share")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aPageHasOneToAHundredDrugs(int first) {
        refused(list(Map.of(), null, first, null), "first: from 1 to 100 are allowed");
    }

    @Test
    void withoutASizeAPageHasTwenty() {
        editor.publishDrugs("twenty", 21);

        ask("{ drugs(filter: {nameContains: \"twenty-\"}, first: null, orderBy: null, after: null) { nodes { slug } totalCount } }")
                .body("errors", nullValue())
                .body("data.drugs.nodes.size()", equalTo(20))
                .body("data.drugs.totalCount", equalTo(21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "💊",
                "[]",
                "null",
                "[\"drugs NAME_ASC\"]",
                "[\"drugs NAME_ASC\",\"a\"]",
                "[\"drugs NAME_ASC\",\"a\",null]",
                "[\"drugs NAME_ASC\",\"a\",\"b\",\"c\"]",
                "[\"drugs NAME_ASC\",\"a\",{}]",
                "[\"drugs NAME_ASC\",\"a\\u0000\",\"b\"]",
                "[\"drugs NAME_DESC\",\"a\",\"b\"]",
                "[\"Condition\",\"a\",\"b\"]"
            })
    void whatIsNoCursorOfThisListIsRefused(String content) {
        refused(list(Map.of(), null, 2, encoded(named(content))), "after: ");
        refused(list(Map.of(), null, 2, content), "after: not a cursor of this list in this order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "+1000000-01-01", "-0001-01-01", "2026-01-01T00:00:00Z"})
    void aCursorWithAnImpossibleDayIsRefused(String day) {
        var cursor = encoded(named("[\"drugs REVIEW_DUE_ASC\",\"%s\",\"b\"]".formatted(day)));

        refused(list(Map.of(), DrugOrder.REVIEW_DUE_ASC, 2, cursor), "after: ");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        var filters = List.<Map<String, ?>>of(
                Map.of(),
                Map.of("nameContains", "Aa"),
                // of the same 32 bits, as Java counts
                Map.of("nameContains", "BB"),
                Map.of("drugClass", "Aa"),
                Map.of("slugs", List.of()),
                Map.of("slugs", List.of("clonazepam")),
                Map.of("conditionSlug", "clonazepam"),
                Map.of("sideEffectSlug", "clonazepam"),
                Map.of("warningKind", "BOXED"),
                Map.of("reviewOverdue", true),
                Map.of("reviewOverdue", false));
        String cursor = list(Map.of(), null, 1, null).extract().path("data.drugs.pageInfo.endCursor");
        for (var filter : filters.subList(1, filters.size())) {
            refused(list(filter, null, 1, cursor), "after: not a cursor of this list");
        }
        var names = filters.stream()
                .map(filter -> new JsonMapper().convertValue(filter, DrugFilter.class))
                .map(filter -> new DrugList(filter).name(DrugOrder.NAME_ASC));
        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aCursorOfAnotherOrderIsRefused(DrugOrder order) {
        String cursor = list(firstContent(), order, 1, null).extract().path("data.drugs.pageInfo.endCursor");
        for (var other : DrugOrder.values()) {
            var answer = list(firstContent(), other, 1, cursor);
            if (other == order) {
                answer.body("errors", nullValue());
            } else {
                refused(answer, "after: ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "conditionSlug, Spasms, filter.conditionSlug: a slug is",
        "sideEffectSlug, a b, filter.sideEffectSlug: a slug is",
        "nameContains, a\u0000b, filter.nameContains: up to 100 characters",
        "drugClass, a\u0007b, filter.drugClass: up to 100 characters"
    })
    void aTextThatCannotBeIsRefused(String field, String value, String message) {
        refused(list(Map.of(field, value), null, null, null), message);
    }

    @Test
    void aTextHasAHundredCharactersAtMost() {
        list(Map.of("nameContains", "💊".repeat(100)), null, null, null).body("errors", nullValue());
        refused(list(Map.of("nameContains", "a".repeat(101)), null, null, null), "filter.nameContains: up to 100");
    }

    @Test
    void aHundredSlugsAtMostCanBeAskedFor() {
        var hundred = Collections.nCopies(100, "clonazepam");
        list(Map.of("slugs", hundred), null, null, null).body("data.drugs.nodes.slug", contains("clonazepam"));

        var more = new ArrayList<>(hundred);
        more.add("baclofen");
        refused(list(Map.of("slugs", more), null, null, null), "filter.slugs: up to 100 are allowed at once");
    }

    private static Map<String, ?> firstContent() {
        return Map.of("slugs", FIRST_CONTENT);
    }

    private static ValidatableResponse list(Map<String, ?> filter, DrugOrder order, Integer first, String after) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", filter);
        variables.put("order", order == null ? DrugOrder.NAME_ASC : order);
        variables.put("first", first);
        variables.put("after", after);
        return ask(LIST, variables);
    }

    private static void refused(ValidatableResponse answer, String message) {
        answer.body("data", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", startsWith(message));
    }

    /// With the names that cursors have for lists of all drugs.
    private static String named(String content) {
        var named = content;
        for (var order : DrugOrder.values()) {
            named = named.replace("drugs " + order, new DrugList(DrugFilter.NONE).name(order));
        }
        return named;
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    }
}
