package org.monograph.content.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.search.SearchClient.assertRefused;
import static org.monograph.content.search.SearchClient.search;
import static org.monograph.door.http.GraphQL.ask;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;

@MonographTest
class SearchTextTest {

    private static final String COUNTS = """
            query($text: String!, $kinds: [SearchKind!]) {
              search(text: $text, kinds: $kinds) { totalCount facets { kind count } edges { score } } }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "what is it with the",
                "\"",
                "\"\"",
                "\"unended quote",
                "clonazepam \"",
                "-clonazepam",
                "or",
                "or or",
                "clonazepam or",
                "& | ! ( ) :* <-> <2>",
                "a & b | !c <-> (d:*)",
                "clonazepam:*",
                "clonazepam:A",
                "'; drop table drug; --",
                "' or 1=1 --",
                "\\",
                "%",
                "_",
                "$1 $$ ?1 :text {0}",
                "💊",
                "💊💊 clonazepam 👩‍⚕️",
                "‮⁧clonazepam⁩",
                "é́́́",
                "http://example.org/a?b=c&d=e'f",
                "someone@example.org",
                "-1e400 1e400 .5 0x",
                "<script>alert(1)</script>",
                "＂ｗｉｄｅ＂",
                "ﷲ ﷺ",
                "1",
                "x",
            })
    void anyVisibleTextCanBeSearched(String text) {
        search(text, null).body("errors", nullValue());
        ask(COUNTS, Map.of("text", text)).body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "what is it with the", "-clonazepam", "💊", "& | ! ( ) <->", "\"\"", "or"})
    void aTextWithoutAWordToSearchForFindsNothing(String text) {
        search(text, 10).body("errors", nullValue()).body("data.search.edges", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "‏", "-", "- - -", "\u200b\u2060"})
    void aTextOfSpacesAndDashesIsRefused(String text) {
        assertRefused(search(text, 10), "text: from 1 to 200 characters are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "clonazepam\u0000", "a\u0007b", "\u009f"})
    void controlCharactersAreRefused(String text) {
        assertRefused(search(text, 10), "text: up to 200 characters are allowed, and no control characters");
    }

    @Test
    void aTextHasAtMostTwoHundredCharacters() {
        search("💊".repeat(200), 10).body("errors", nullValue());
        search("ab ".repeat(66), 10).body("errors", nullValue());
        assertRefused(search("a".repeat(201), 10), "text: up to 200 characters");
    }
}
