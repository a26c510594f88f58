package org.monograph.door.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.engine.operation.RefusedException;

class PageDocumentTest {

    private static final PageDocument DOCUMENT = PageDocument.of("""
            query Q($text: String! = "", $withText: Boolean!, $names: [String!]!, $kinds: [SearchKind!], $first: Int) {
              service { version }
            }""");

    private static Map<String, Object> values(Map<String, List<String>> sent) {
        return DOCUMENT.request(name -> sent.getOrDefault(name, List.of())).variables();
    }

    @Test
    void parametersOfTheAddressAreTheVariablesOfTheDocument() {
        assertThat(values(Map.of(
                        "text", List.of("a b"),
                        "names", List.of("a, b,,", "c"),
                        "kinds", List.of("DRUG"),
                        "first", List.of("20"),
                        "other", List.of("x"),
                        "jurisdiction", List.of("US"))))
                .isEqualTo(Map.of(
                        "text",
                        "a b",
                        "withText",
                        true,
                        "names",
                        List.of("a", "b", "c"),
                        "kinds",
                        List.of("DRUG"),
                        "first",
                        20,
                        "jurisdiction",
                        "US"));
    }

    @Test
    void whatIsNotInTheAddressIsLeftOut() {
        assertThat(values(Map.of())).isEqualTo(Map.of("withText", false, "names", List.of()));
    }

    @Test
    void aValueThatDoesNotFitIsRefused() {
        for (var sent : List.of(
                Map.of("first", List.of("ten")),
                Map.of("first", List.of("99999999999")),
                Map.of("text", List.of("a", "b")),
                Map.of("jurisdiction", List.of("us")))) {
            assertThatThrownBy(() -> values(sent)).isInstanceOf(RefusedException.class);
        }
    }
}
