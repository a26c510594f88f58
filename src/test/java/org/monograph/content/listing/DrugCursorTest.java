package org.monograph.content.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.listing.DrugListClient.assertRefused;
import static org.monograph.content.listing.DrugListClient.firstContent;
import static org.monograph.content.listing.DrugListClient.list;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class DrugCursorTest {

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
    void anInvalidCursorIsRefused(String content) {
        assertRefused(list(Map.of(), null, 2, encoded(withListNames(content))), "after: ");
        assertRefused(list(Map.of(), null, 2, content), "after: not a cursor of this list in this order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "+1000000-01-01", "-0001-01-01", "2026-01-01T00:00:00Z"})
    void aCursorWithAnInvalidDateIsRefused(String day) {
        var cursor = encoded(withListNames("[\"drugs REVIEW_DUE_ASC\",\"%s\",\"b\"]".formatted(day)));

        assertRefused(list(Map.of(), DrugOrder.REVIEW_DUE_ASC, 2, cursor), "after: ");
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        var filters = List.<Map<String, ?>>of(
                Map.of(),
                Map.of("nameContains", "Aa"),
                // with the same hash code as "Aa"
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
            assertRefused(list(filter, null, 1, cursor), "after: not a cursor of this list");
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
                assertRefused(answer, "after: ");
            }
        }
    }

    /// Replaces the orders by the names that the lists of all drugs have in cursors.
    private static String withListNames(String content) {
        var replaced = content;
        for (var order : DrugOrder.values()) {
            replaced = replaced.replace("drugs " + order, new DrugList(DrugFilter.NONE).name(order));
        }
        return replaced;
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    }
}
