package org.monograph.content.markup;

import java.util.Locale;
import java.util.Set;

/// Which `<` begin a tag. Labels also write `AST <ULN`, and openFDA sometimes leaves it so.
final class MarkupTags {

    private static final int MAX_NAME = 20;

    private static final Set<String> NAMES = Set.of(
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tfoot",
            "tbody",
            "tr",
            "td",
            "th",
            "content",
            "paragraph",
            "list",
            "item",
            "footnote",
            "footnoteref",
            "sup",
            "sub",
            "br",
            "linkhtml",
            "rendermultimedia",
            "text",
            "title",
            "a",
            "b",
            "i",
            "u",
            "p",
            "em",
            "strong",
            "span",
            "div",
            "ul",
            "ol",
            "li",
            "img",
            "hr",
            "small",
            "font");

    private MarkupTags() {}

    /// @param place of a `<`
    /// @return the place after the tag, or -1 when there is none
    static int end(String markup, int place) {
        if (markup.startsWith("<!--", place)) {
            var end = markup.indexOf("-->", place);
            return end < 0 ? -1 : end + 3;
        }
        return NAMES.contains(name(markup, place)) ? markup.indexOf('>', place) + 1 : -1;
    }

    private static String name(String markup, int place) {
        var begin = markup.startsWith("</", place) ? place + 2 : place + 1;
        var end = begin;
        while (end < markup.length() && end - begin < MAX_NAME && Character.isLetter(markup.charAt(end))) {
            end++;
        }
        return markup.indexOf('>', end) < 0 ? "" : markup.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /// The markup with each other `<` escaped.
    static String escaped(String markup) {
        var text = new StringBuilder();
        var place = 0;
        while (place < markup.length()) {
            var end = markup.charAt(place) == '<' ? end(markup, place) : place + 1;
            if (end < 0) {
                text.append("&lt;");
                place++;
            } else {
                text.append(markup, place, end);
                place = end;
            }
        }
        return text.toString();
    }
}
