package org.monograph.content.search;

/// A passage of an entry as HTML. PostgreSQL marks what matches with control characters, of which no entry's text holds
/// any but those of `PlainText`; they become elements only when all else is escaped. So no content brings an element.
final class Snippet {

    private static final char START = '\u0001';
    private static final char STOP = '\u0002';

    /// For `ts_headline`.
    static final String OPTIONS = "StartSel=\"%s\", StopSel=\"%s\", MaxWords=32, MinWords=16".formatted(START, STOP);

    private Snippet() {}

    static String html(String marked) {
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
