package org.monograph.content.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of cells. Footnotes stand apart, and a cell refers to them as `[1]`.
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    private final List<String> footnotes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Element, Integer> known = new IdentityHashMap<>();

    String of(Element cell) {
        var text = new StringBuilder();
        append(cell, text);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    List<String> footnotes() {
        return List.copyOf(footnotes);
    }

    private void append(Node node, StringBuilder text) {
        for (var child : node.childNodes()) {
            switch (child) {
                case TextNode words -> text.append(words.getWholeText());
                case Element element -> append(element, text, element.normalName());
                default -> {} // comments
            }
        }
    }

    private void append(Element element, StringBuilder text, String name) {
        switch (name) {
            case "footnote" -> text.append(reference(element));
            case "footnoteref" -> text.append(referenceTo(element.attr("IDREF")));
            case "paragraph", "item", "br", "list", "table", "tr", "td", "th" -> {
                text.append(' ');
                append((Node) element, text);
                text.append(' ');
            }
            default -> append((Node) element, text);
        }
    }

    /// @return such as ` [1]`
    String reference(Element footnote) {
        var number = known.get(footnote);
        if (number == null) {
            number = footnotes.size() + 1;
            known.put(footnote, number);
            numbers.put(footnote.attr("ID"), number);
            footnotes.add("");
            footnotes.set(number - 1, of(footnote));
        }
        return " [%d]".formatted(number);
    }

    /// @return empty when the footnote is not in this table, or comes later
    String referenceTo(String id) {
        return numbers.containsKey(id) ? " [%d]".formatted(numbers.get(id)) : "";
    }
}
