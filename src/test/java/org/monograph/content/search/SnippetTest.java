package org.monograph.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;
import org.monograph.content.text.PlainText;

/// Pages show a snippet without escaping it, so no text may add an element.
@MonographTest
class SnippetTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void theWordsThatMatchAreMarked() {
        assertThat(snippets("breast milk clonazepam").getFirst())
                .isEqualTo(
                        "<mark>Clonazepam</mark> passes into <mark>breast</mark> <mark>milk</mark> and can make the baby sleepy."
                                + " Ask a doctor before you breastfeed");
    }

    @Test
    void contentIsEscaped() {
        editor.publishDrug(
                "escaped",
                "Of glimmerstone: pain & fever < 38 > 36, \"said\" 'so' \uE000private\uE001 \u0001no mark\u0002 &lt;mark&gt; done");

        assertThat(snippets("glimmerstone"))
                .containsExactly(
                        "care. Of <mark>glimmerstone</mark>: pain &amp; fever &lt; 38 &gt; 36, &quot;said&quot;"
                                + " &#39;so&#39; \uE000private\uE001 no mark &amp;lt;mark&amp;gt; done.");
    }

    /// Documents must not contain HTML. If one did, it would be shown as text.
    @Test
    void aScriptIsEscaped() {
        editor.publishDrug("scripted", "Of hollowbark");
        change(
                "scripted",
                PlainText.of("Hollowbark <script>alert(\"hollowbark\")</script> <mark>hollowbark</mark> <18 kg, >60"));

        assertThat(snippets("hollowbark"))
                .containsExactly(
                        "Title of care. <mark>Hollowbark</mark> &lt;script&gt;alert(&quot;<mark>hollowbark</mark>&quot;)&lt;/script&gt;"
                                + " &lt;mark&gt;<mark>hollowbark</mark>&lt;/mark&gt; &lt;18 kg, &gt;60");
    }

    @Test
    void aSnippetHasNoElementButMarks() {
        editor.publishDrug("crafted", "Of sallowfern");
        change("crafted", "Sallowfern <img src=x onerror=alert(1)> <sallowfern> \" onmouseover=\"alert(1)");

        assertThat(snippets("sallowfern"))
                .hasSize(1)
                .allSatisfy(snippet ->
                        assertThat(snippet.replaceAll("</?mark>", "")).doesNotContain("<", ">", "\""));
    }

    private void change(String slug, String summary) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update search_entry set summary = :summary where node_id = :id")
                        .setParameter("summary", summary)
                        .setParameter("id", "Warning:" + slug + "/care")
                        .executeUpdate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Never stop suddenly.** Ask. | Never stop suddenly. Ask.",
                "- one - two | one - two",
                "[DailyMed](https://dailymed.nlm.nih.gov) and `code` | DailyMed and code",
                "5 < 6 & 7 > 6, <18 kg | 5 < 6 & 7 > 6, <18 kg",
                "*rarely* 1\\. or a_b_c | rarely 1. or a_b_c"
            })
    void commonMarkIsShownWithoutItsMarkup(String markdown, String plain) {
        assertThat(PlainText.ofCommonMark(markdown)).isEqualTo(plain);
    }

    @Test
    void tablesAndListsAreShownWithoutTheirMarkup() {
        assertThat(PlainText.ofCommonMark("""
                ## Where

                | Country | Emergency |
                | --- | --- |
                | United States | 911 |

                - **first**
                - second""")).isEqualTo("Where Country Emergency United States 911 first second");
    }

    private static List<String> snippets(String text) {
        return ask("query($text: String!) { search(text: $text) { edges { snippet } } }", Map.of("text", text))
                .body("errors", nullValue())
                .extract()
                .path("data.search.edges.snippet");
    }
}
