package org.monograph.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// Reads the markup of one table.
final class TableReader {

    /// Spans are sometimes written as `999`. Labels have tables of 40 columns at most.
    private static final int MAX_SPAN = 200;

    private final Element table;
    private final CellText text = new CellText();

    TableReader(String markup) {
        var parsed = Parser.xmlParser().parseInput(MarkupTags.escaped(markup), "");
        table = Optional.ofNullable(parsed.selectFirst("table")).orElse(new Element("table"));
    }

    TableMarkup read() {
        var caption = own(table, "caption").stream().findFirst().map(text::of).filter(words -> !words.isEmpty());
        var rows = rows();
        var cells = new CellGrid(text).rows(rows);
        var headerRows = headerRows(rows);
        return new TableMarkup(
                caption.orElse(null), cells, headerRows, text.footnotes(), TableHtml.of(rows, headerRows, text));
    }

    /// Headings first, and notes last, wherever they stand in the markup.
    private List<Element> rows() {
        var rows = new ArrayList<Element>();
        own(table, "thead").forEach(part -> rows.addAll(own(part, "tr")));
        own(table, "tr", "tbody")
                .forEach(part -> rows.addAll(part.normalName().equals("tr") ? List.of(part) : own(part, "tr")));
        own(table, "tfoot").forEach(part -> rows.addAll(own(part, "tr")));
        return rows;
    }

    private static Elements own(Element parent, String... names) {
        return parent.children().stream()
                .filter(child -> List.of(names).contains(child.normalName()))
                .collect(Elements::new, Elements::add, Elements::addAll);
    }

    /// Rows of `thead`; else those at the top whose cells, two or more, are all `th` or bold.
    private int headerRows(List<Element> rows) {
        var marked = (int) rows.stream()
                .filter(row -> row.parent() != null && row.parent().normalName().equals("thead"))
                .count();
        if (marked > 0) {
            return marked;
        }
        var count = (int) rows.stream().takeWhile(TableReader::isHeading).count();
        return count == rows.size() ? 0 : count;
    }

    private static boolean isHeading(Element row) {
        return row.children().size() > 1
                && row.children().stream().allMatch(cell -> cell.normalName().equals("th") || isBold(cell))
                && !row.text().isBlank();
    }

    /// Empty cells are bold, too.
    private static boolean isBold(Node node) {
        return node.childNodes().stream()
                .allMatch(child -> child instanceof TextNode text && text.isBlank()
                        || child instanceof Element element
                                && (element.attr("stylecode")
                                                .toLowerCase(Locale.ROOT)
                                                .contains("bold")
                                        || element.attr("styleCode")
                                                .toLowerCase(Locale.ROOT)
                                                .contains("bold")
                                        || isBold(element)));
    }

    static int span(Element cell, String name) {
        try {
            return Math.clamp(Integer.parseInt(cell.attr(name).strip()), 1, MAX_SPAN);
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
