package org.monograph.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableMarkupTest {

    @Test
    void aCellThatSpansSeveralStandsInEach() {
        var table = TableMarkup.of("""
                <table><caption>Table 1</caption><col width="50%"/><thead><tr><th rowspan="2">Effect</th>
                <th colspan="2">Drug</th></tr><tr><th>5 mg</th><th>10 mg</th></tr></thead>
                <tbody><tr><td>Rash</td><td>1</td><td>2</td></tr><tr><td>Pain</td><td>3</td></tr></tbody></table>""");

        assertThat(table.caption()).isEqualTo("Table 1");
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(table.rows())
                .containsExactly(
                        List.of("Effect", "Drug", "Drug"),
                        List.of("Effect", "5 mg", "10 mg"),
                        List.of("Rash", "1", "2"),
                        List.of("Pain", "3", ""));
    }

    @Test
    void spansOverTheEndAreCutOff() {
        var table = TableMarkup.of(
                "<table><tr><td colspan=\"999999999\">a</td></tr><tr><td rowspan=\"9\">b</td></tr></table>");

        assertThat(table.rows()).extracting(List::size).containsExactly(200, 200);
    }

    @Test
    void notesAtTheEndStandAtTheEndWhereverTheyAreWritten() {
        var table = TableMarkup.of(
                "<table><tfoot><tr><td>note</td></tr></tfoot><tbody><tr><td>a</td></tr></tbody></table>");

        assertThat(table.rows()).containsExactly(List.of("a"), List.of("note"));
        assertThat(table.html()).isEqualTo("<table><tr><td>a</td></tr><tr><td>note</td></tr></table>");
    }

    @Test
    void footnotesStandApartAndCellsReferToThem() {
        var table = TableMarkup.of("""
                <table><tr><td>Rash<footnote ID="f1">At 5 mg</footnote></td>\
                <td>7 %<footnoteRef IDREF="f1"/></td></tr></table>""");

        assertThat(table.footnotes()).containsExactly("At 5 mg");
        assertThat(table.rows()).containsExactly(List.of("Rash [1]", "7 % [1]"));
        assertThat(table.html())
                .isEqualTo("<table><tr><td>Rash<sup>[1]</sup></td><td>7 %<sup>[1]</sup></td></tr></table>");
    }

    @ParameterizedTest
    @CsvSource({
        "<th>a</th><th>b</th>,1",
        "<td><content styleCode=\"bold\">a</content></td><td><content styleCode=\"Bold italics\">b</content></td>,1",
        "<td><content styleCode=\"bold\">a</content></td><td>b</td>,0",
        "<td><content styleCode=\"bold\">a</content></td>,0",
        "<td>a</td><td>b</td>,0",
    })
    void headingsAreMarkedInSeveralWays(String cells, int headerRows) {
        var table = TableMarkup.of("<table><tr>" + cells + "</tr><tr><td>1</td><td>2</td></tr></table>");

        assertThat(table.headerRows()).isEqualTo(headerRows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<td onclick=\"x\"><img src=\"x\" onerror=\"y\"/></td>",
                "<td><linkHtml href=\"javascript:x\">go</linkHtml></td>",
                "<td>&lt;script&gt;&lt;/script&gt;</td>",
                "<td>a\"b & c <ULN</td>",
                "<td><a href='x'>b</a><svg onload=x></td>",
                "<td><!-- <b> --></td>",
                "<td <b>></td>",
            })
    void nothingButTheTableIsWrittenAsHtml(String inRow) {
        var html = TableMarkup.of("<table><tr>" + inRow + "</tr></table>").html();

        assertThat(html.replaceAll("</?(table|tr|th|td|span|sup|sub)( (colspan|rowspan)=\"[0-9]+\")*>", ""))
                .doesNotContain("<", ">");
    }

    @Test
    void smallLettersStay() {
        var table = TableMarkup.of("<table><tr><td>C<sub>max</sub> &#xB5;g<sup>2</sup></td></tr></table>");

        assertThat(table.html()).isEqualTo("<table><tr><td>C<sub>max</sub> µg<sup>2</sup></td></tr></table>");
        assertThat(table.rows()).containsExactly(List.of("Cmax µg2"));
    }

    @ParameterizedTest
    @CsvSource({
        "<table><tr><td> a </td><td>b</td></tr></table>,a b",
        "<table><tr><td>AST <ULN</td></tr></table>,AST <ULN",
        "<table><tr><td>AST &lt;ULN &amp; x</td></tr></table>,AST <ULN & x",
        "<table><tr><td>&#xAE;&#174;&unknown;</td></tr></table>,®®&unknown;",
        "<table><tr><td>&amp;lt;</td></tr></table>,&lt;",
        "<table/>,''",
    })
    void wordsAreThoseOfTheText(String markup, String words) {
        assertThat(TableMarkup.words(markup)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no table", "<table", "<tr><td>a</td></tr>", "<table><tr>a</tr></table>"})
    void brokenMarkupHasNoRowsButNoFailureEither(String markup) {
        assertThat(TableMarkup.of(markup).rows()).allMatch(List::isEmpty);
    }
}
