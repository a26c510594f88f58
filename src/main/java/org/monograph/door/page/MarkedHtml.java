package org.monograph.door.page;

import static org.monograph.door.page.TextMarks.ADDED;
import static org.monograph.door.page.TextMarks.END;
import static org.monograph.door.page.TextMarks.REMOVED;

import java.util.List;

/// Makes elements of the marks in the HTML of a page: `del` for what was removed, `ins` for what was added,
/// each with a word for screen readers. Elements end at each tag, so they are nested as HTML requires.
/// Where HTML allows no elements, as in attributes, the text after remains.
final class MarkedHtml {

    private static final List<String> TEXT_ONLY = List.of("title", "script", "style", "option", "textarea");

    private final String html;
    private final StringBuilder result;
    private char mark = END;
    private boolean isOpen;

    private MarkedHtml(String html) {
        this.html = html;
        this.result = new StringBuilder(html.length() + html.length() / 8);
    }

    static String of(String html) {
        return new MarkedHtml(html).result();
    }

    private String result() {
        int place = 0;
        while (place < html.length()) {
            var next = html.charAt(place);
            if (next == '<') {
                place = tag(place);
            } else {
                text(next);
                place++;
            }
        }
        close();
        return result.toString();
    }

    private void text(char next) {
        if (next == REMOVED || next == ADDED || next == END) {
            close();
            mark = next;
        } else {
            if (mark != END && !isOpen && !Character.isWhitespace(next)) {
                result.append(
                        mark == ADDED
                                ? "<ins><span class=\"hidden\">added: </span>"
                                : "<del><span class=\"hidden\">removed: </span>");
                isOpen = true;
            }
            result.append(next);
        }
    }

    private void close() {
        if (isOpen) {
            result.append(mark == ADDED ? "</ins>" : "</del>");
            isOpen = false;
        }
    }

    /// @return the place behind the tag, or behind the element if that may only have text
    private int tag(int start) {
        close();
        var name = TEXT_ONLY.stream()
                .filter(each -> html.startsWith(each, start + 1))
                .findFirst();
        var end = name.map(each -> html.indexOf("</" + each, start)).orElseGet(() -> html.indexOf('>', start));
        var behind = end < 0 ? html.length() : end + 1;
        result.append(after(html.substring(start, behind)));
        return behind;
    }

    /// The text after, without marks.
    static String after(String marked) {
        if (marked.indexOf(END) < 0) {
            return marked;
        }
        return marked.replaceAll(REMOVED + "[^" + END + "]*" + END, "").replaceAll("[" + ADDED + END + "]", "");
    }
}
