package org.monograph.content.markup;

import java.util.List;
import java.util.stream.IntStream;

/// Which `<` begin a tag. Labels also write `AST <ULN`, and openFDA sometimes leaves it so.
final class MarkupTags {

    private static final List<String> NAMES = List.of(
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

    /// By their first letter; a label has thousands of tags.
    private static final String[][] BY_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter ->
                    NAMES.stream().filter(name -> name.charAt(0) == letter).toArray(String[]::new))
            .toArray(String[][]::new);

    private MarkupTags() {}

    /// @param place of a `<`
    /// @return the place after the tag, or -1 when there is none
    static int end(String markup, int place) {
        if (markup.startsWith("<!--", place)) {
            var end = markup.indexOf("-->", place);
            return end < 0 ? -1 : end + 3;
        }
        var begin = markup.startsWith("</", place) ? place + 2 : place + 1;
        return begin < markup.length() && isName(markup, begin) ? after(markup, begin) : -1;
    }

    private static int after(String markup, int begin) {
        var end = markup.indexOf('>', begin);
        return end < 0 ? -1 : end + 1;
    }

    private static boolean isName(String markup, int begin) {
        var letter = (markup.charAt(begin) | 0x20) - 'a';
        if (letter < 0 || letter >= BY_LETTER.length) {
            return false;
        }
        for (var name : BY_LETTER[letter]) {
            var end = begin + name.length();
            if (end < markup.length()
                    && !Character.isLetterOrDigit(markup.charAt(end))
                    && markup.regionMatches(true, begin, name, 0, name.length())) {
                return true;
            }
        }
        return false;
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
