package org.monograph.content.search;

import org.monograph.content.text.PlainText;

/// Makes HTML of a passage of an entry. PostgreSQL marks the matching words with two control characters that
/// no entry contains. Everything else is escaped, so content cannot add elements.
public final class Snippet {

    private static final char START = '\u0001';
    private static final char STOP = '\u0002';

    /// The options of `ts_headline`.
    static final String OPTIONS = "StartSel=\"%s\", StopSel=\"%s\", MaxWords=32, MinWords=16".formatted(START, STOP);

    /// The same for a short text, all of which is shown.
    public static final String WHOLE = "StartSel=\"%s\", StopSel=\"%s\", HighlightAll=true".formatted(START, STOP);

    private Snippet() {}

    /// @param marked by `ts_headline` with one of the options
    public static String html(String marked) {
        var html = new StringBuilder(marked.length() + 40);
        marked.strip().chars().forEach(character -> append(html, (char) character));
        return html.toString();
    }

    private static void append(StringBuilder html, char character) {
        switch (character) {
            case '&', PlainText.AND -> html.append("&amp;");
            case '<', PlainText.LESS -> html.append("&lt;");
            case '>', PlainText.GREATER -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case START -> html.append("<mark>");
            case STOP -> html.append("</mark>");
            default -> html.append(character);
        }
    }
}
