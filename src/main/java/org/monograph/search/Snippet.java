package org.monograph.search;

/// A passage of an entry as HTML. PostgreSQL marks what matches with Unicode noncharacters, which no text of an entry
/// holds; only when the whole is escaped do they become elements. So no content can bring an element of its own.
final class Snippet {

    private static final char START = '\uFDD0';
    private static final char STOP = '\uFDD1';

    /// For `ts_headline`.
    static final String OPTIONS = "StartSel=%s, StopSel=%s, MaxWords=32, MinWords=16".formatted(START, STOP);

    private Snippet() {}

    static String html(String marked) {
        var html = new StringBuilder(marked.length() + 40);
        for (int at = 0; at < marked.length(); at++) {
            switch (marked.charAt(at)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case START -> html.append("<mark>");
                case STOP -> html.append("</mark>");
                default -> html.append(marked.charAt(at));
            }
        }
        return html.toString();
    }
}
