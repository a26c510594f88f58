package org.monograph.door.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.door.template.Words;

class PreviewMarksTest {

    private static Map<String, Object> page(Map<String, Object> drug) {
        return Map.of("drug", drug, "enums", List.of());
    }

    private static Map<String, Object> statement(String anchor, String text) {
        return Map.of("anchor", anchor, "text", text, "severity", "SEVERE");
    }

    private static String shown(PreviewMarks marks) {
        return marks.marked(String.valueOf(marks.data()));
    }

    @Test
    void whatDiffersIsMarkedAtItsStatementAndWordByWord() {
        var published = page(Map.of(
                "summary",
                "It was so",
                "warnings",
                List.of(
                        statement("warnings.a", "Stays as it is."),
                        statement("warnings.b", "Take one tablet."),
                        statement("warnings.c", "Goes away."))));
        var preview = page(Map.of(
                "summary",
                "It is so",
                "warnings",
                List.of(
                        statement("warnings.a", "Stays as it is."),
                        statement("warnings.d", "Comes new."),
                        statement("warnings.b", "Take two tablets."))));

        var marks = PreviewMarks.of(published, preview);

        assertThat(marks.count()).isEqualTo(3);
        assertThat(marks.removed()).containsExactly("Goes away.");
        assertThat(shown(marks))
                .contains("summary=It " + del("was") + ins("is") + " so")
                .contains("text=Stays as it is.")
                .contains("text=Take " + del("one tablet") + ins("two tablets") + ".")
                .contains("text=" + ins("Comes new."))
                .contains("severity=SEVERE");
        assertThat(marks.marked("<p id=\"warnings.a\"><p id=\"warnings.b\"><p id=\"warnings.d\">"))
                .isEqualTo("<p id=\"warnings.a\"><p id=\"warnings.b\" data-change=\"changed\">"
                        + "<p id=\"warnings.d\" data-change=\"new\">");
    }

    @Test
    void anEqualPageHasNoMarks() {
        var page = page(Map.of("name", "A", "warnings", List.of(statement("warnings.a", "1"))));

        var marks = PreviewMarks.of(page, page);

        assertThat(marks.count()).isZero();
        assertThat(marks.data()).isEqualTo(page);
    }

    @Test
    void codesPathsAndDaysStayAsTheyAre() {
        var codes = List.of("SEVERE", "/drugs/a", "2026-11-29", "tel:1", "warnings.a", "0.5");

        assertThat(PreviewMarks.of(page(Map.of("list", List.of())), page(Map.of("list", codes)))
                        .data())
                .isEqualTo(page(Map.of("list", codes)));
    }

    @Test
    void aPageThatIsNotPublishedYetIsNew() {
        var published = new HashMap<String, Object>();
        published.put("condition", null);

        var marks = PreviewMarks.of(published, Map.of("condition", Map.of("name", "Gout", "path", "/conditions/gout")));

        assertThat(marks.count()).isEqualTo(1);
        assertThat(shown(marks)).contains("name=" + ins("Gout")).contains("path=/conditions/gout");
    }

    @Test
    void entriesOfAListAreKnownByWhatTheyAreAbout() {
        var before = List.of(row("/drugs/a", "Sleepy often"), row("/drugs/b", "Sleepy at times"));
        var after = List.of(row("/drugs/b", "Sleepy at times"), row("/drugs/a", "Sleepy rarely"));

        var marks = PreviewMarks.of(Map.of("rows", before), Map.of("rows", after));

        assertThat(marks.count()).isEqualTo(1);
        assertThat(marks.removed()).isEmpty();
        assertThat(shown(marks)).contains("Sleepy " + del("often") + ins("rarely"));
    }

    private static Map<String, Object> row(String path, String text) {
        return Map.of("drug", Map.of("path", path), "text", text);
    }

    @Test
    void twoLongTextsAreComparedWithinALimit() {
        var before = "old words ".repeat(20_000);
        var after = "new things ".repeat(20_000);

        assertThat(shown(PreviewMarks.of(Map.of("text", before), Map.of("text", after))))
                .asInstanceOf(STRING)
                .contains("removed: </span>old", "added: </span>new")
                .hasSizeLessThan(before.length() + after.length() + 1_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{a <b>b}</b> c</p>           | <p>+a +<b>+b+</b> c</p>",
                "<title>{a} [b] c</title>        | <title>a  c</title>",
                "<p title=\"{a}[b]\">c</p>       | <p title=\"a\">c</p>",
                "<script>\"{a} < [b]\"</script>  | <script>\"a < \"</script>",
                "<ul>{ <li>a</li> }</ul>         | <ul> <li>+a+</li> </ul>",
                "a [b] {c}                       | a -b- +c+",
                "a {b                            | a +b+"
            })
    void elementsOfMarksAreNestedAsHtmlRequires(String marked, String html) {
        var written = marked.replace('{', TextMarks.ADDED)
                .replace('[', TextMarks.REMOVED)
                .replace('}', TextMarks.END)
                .replace(']', TextMarks.END);

        assertThat(MarkedHtml.of(written)
                        .replace("<ins><span class=\"hidden\">added: </span>", "+")
                        .replace("</ins>", "+")
                        .replace("<del><span class=\"hidden\">removed: </span>", "-")
                        .replace("</del>", "-"))
                .isEqualTo(html);
    }

    @Test
    void commonMarkIsUnderstoodBehindAMark() {
        assertThat(new TextMarks().marked("Eat:\n\n- an apple\n", "Eat:\n\n- an apple\n- a ripe pear\n"))
                .isEqualTo("Eat:\n\n- an apple\n- " + TextMarks.ADDED + "a ripe pear" + TextMarks.END + "\n");
        assertThat(new TextMarks().marked("- Eat it. Drink it.", "- Eat it.\n- Drink it."))
                .isEqualTo("- Eat it.\n- Drink it.");
    }

    @Test
    void theFirstLetterBehindAMarkIsACapital() {
        assertThat(new Words().capital(TextMarks.ADDED + "dry mouth")).isEqualTo(TextMarks.ADDED + "Dry mouth");
        assertThat(new Words().capital("dry mouth")).isEqualTo("Dry mouth");
    }

    private static String ins(String text) {
        return "<ins><span class=\"hidden\">added: </span>" + text + "</ins>";
    }

    private static String del(String text) {
        return "<del><span class=\"hidden\">removed: </span>" + text + "</del>";
    }
}
