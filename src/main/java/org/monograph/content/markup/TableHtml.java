package org.monograph.content.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a table as HTML that is safe to show. Only elements that are listed here are written, with no
/// attributes of the source but the numbers of spans. A paragraph or item is a `span`. Cells of the heading rows are
/// headings, unless they are empty.
final class TableHtml {

    private final CellText text;
    private final StringBuilder html = new StringBuilder();

    private TableHtml(CellText text) {
        this.text = text;
    }

    /// @param text which has read all cells, and so knows all footnotes
    /// @param headerRows how many rows at the top are headings
    static String of(List<Element> rows, int headerRows, CellText text) {
        var table = new TableHtml(text);
        table.html.append("<table>");
        rows.subList(0, headerRows).forEach(row -> table.row(row, true));
        rows.subList(headerRows, rows.size()).forEach(row -> table.row(row, false));
        return table.html.append("</table>").toString();
    }

    private void row(Element row, boolean isHeading) {
        html.append("<tr>");
        row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .forEach(cell -> cell(cell, isHeading));
        html.append("</tr>");
    }

    private void cell(Element cell, boolean isHeading) {
        var isTitle = cell.hasText() && (isHeading || cell.normalName().equals("th"));
        var name = isTitle ? "th" : "td";
        html.append('<').append(name);
        span(cell, "colspan");
        span(cell, "rowspan");
        if (isTitle) {
            html.append(isHeading ? " scope=\"col\"" : " scope=\"row\"");
        }
        html.append('>');
        content(cell);
        html.append("</").append(name).append('>');
    }

    private void span(Element cell, String name) {
        var span = TableReader.span(cell, name);
        if (span > 1) {
            html.append(' ').append(name).append("=\"").append(span).append('"');
        }
    }

    private void content(Node node) {
        for (var child : node.childNodes()) {
            switch (child) {
                case TextNode words -> escaped(words.getWholeText());
                case Element element -> element(element, element.normalName());
                default -> {} // comments
            }
        }
    }

    private void element(Element element, String name) {
        switch (name) {
            case "sup", "sub" -> wrapped(element, name);
            case "paragraph", "item", "caption", "p", "li" -> wrapped(element, "span");
            case "footnote" ->
                html.append("<sup>").append(text.reference(element).strip()).append("</sup>");
            case "footnoteref" ->
                html.append("<sup>")
                        .append(text.referenceTo(element.attr("IDREF")).strip())
                        .append("</sup>");
            case "br", "table", "tr", "td", "th" -> {
                html.append(' ');
                content(element);
                html.append(' ');
            }
            default -> content(element);
        }
    }

    private void wrapped(Element element, String name) {
        html.append('<').append(name).append('>');
        content(element);
        html.append("</").append(name).append('>');
    }

    private void escaped(String words) {
        for (var place = 0; place < words.length(); place++) {
            switch (words.charAt(place)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(words.charAt(place));
            }
        }
    }
}
