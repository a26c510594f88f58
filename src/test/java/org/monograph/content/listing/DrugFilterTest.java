package org.monograph.content.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.listing.DrugListClient.FIRST_CONTENT;
import static org.monograph.content.listing.DrugListClient.assertRefused;
import static org.monograph.content.listing.DrugListClient.firstContent;
import static org.monograph.content.listing.DrugListClient.list;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugFilterTest {

    @Inject
    Editor editor;

    @Test
    void namesAreFilteredAndSortedWithoutCaseAndAccents() {
        editor.publishNamed("sorted-a", "ábaca sorted");
        editor.publishNamed("sorted-b", "Abacb sorted");
        editor.publishNamed("sorted-c", "ABACC sorted");

        list(Map.of("nameContains", "SÖRTED"), null, null, null)
                .body("data.drugs.nodes.slug", contains("sorted-a", "sorted-b", "sorted-c"));
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
                Map.entry(Map.of("conditionSlug", "Spasms\u0000"), List.of()),
                Map.entry(Map.of("sideEffectSlug", "a b"), List.of()),
                Map.entry(Map.of("slugs", List.of("Tizanidine", "tizanidine", "\u0000")), List.of("tizanidine")),
                Map.entry(Map.of("sideEffectSlug", "ataxia"), List.of("baclofen", "clonazepam")),
                Map.entry(Map.of("warningKind", "BOXED"), List.of("baclofen", "clonazepam")),
                Map.entry(Map.of("reviewOverdue", false, "warningKind", "BOXED"), List.of("baclofen", "clonazepam")),
                Map.entry(Map.of("reviewOverdue", true), List.of()),
                Map.entry(Map.of("drugClass", "Benzodiazepine", "warningKind", "OVERDOSE"), List.of("clonazepam")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aDrugFulfilsAllConditionsOfTheFilter(Map.Entry<Map<String, ?>, List<String>> filter) {
        var conditions = new HashMap<String, Object>(firstContent());
        conditions.putAll(filter.getKey());

        ask(
                        "query($filter: DrugFilter) { drugs(filter: $filter) { nodes { slug } totalCount } }",
                        Map.of("filter", conditions))
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

    @ParameterizedTest
    @CsvSource({
        "nameContains, a\u0000b, filter.nameContains: up to 100 characters",
        "drugClass, a\u0007b, filter.drugClass: up to 100 characters"
    })
    void anInvalidTextIsRefused(String field, String value, String message) {
        assertRefused(list(Map.of(field, value), null, null, null), message);
    }

    @Test
    void aTextHasAtMostAHundredCharacters() {
        list(Map.of("nameContains", "💊".repeat(100)), null, null, null).body("errors", nullValue());
        assertRefused(
                list(Map.of("nameContains", "a".repeat(101)), null, null, null), "filter.nameContains: up to 100");
    }

    @Test
    void atMostAHundredSlugsAreAllowed() {
        var hundred = Collections.nCopies(100, "clonazepam");
        list(Map.of("slugs", hundred), null, null, null).body("data.drugs.nodes.slug", contains("clonazepam"));

        var more = new ArrayList<>(hundred);
        more.add("baclofen");
        assertRefused(list(Map.of("slugs", more), null, null, null), "filter.slugs: up to 100 are allowed at once");
    }
}
