package org.monograph.door.template;

import io.quarkus.qute.RawString;
import java.util.regex.Pattern;

/// What may be HTML on a page. All other values are escaped.
public record Html(Links links) {

    private static final Pattern NO_MARK = Pattern.compile("<(?!/?mark>)");
    private static final Pattern NO_TABLE = Pattern.compile("<(?!/?(?:table|tr|th|td|span|sup|sub)"
            + "(?: (?:colspan|rowspan)=\"\\d{1,3}\"| scope=\"(?:col|row)\")*>)");

    public RawString markdown(String text) {
        return new RawString(Markdown.html(text, links::to));
    }

    /// HTML of a search, in which nothing but marks may be an element.
    public RawString marked(String snippet) {
        return new RawString(NO_MARK.matcher(snippet).replaceAll("&lt;"));
    }

    /// The HTML of a label's table, in which nothing but parts of a table may be an element.
    public RawString table(String html) {
        return new RawString(NO_TABLE.matcher(html).replaceAll("&lt;"));
    }

    /// JSON as the content of an element `script`, which nothing in it can end.
    public RawString json(String json) {
        return new RawString(json.replace("<", "\\u003c"));
    }
}
