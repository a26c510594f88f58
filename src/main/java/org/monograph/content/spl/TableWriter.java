package org.monograph.content.spl;

import java.util.regex.Pattern;

/// Writes a table as markup again, as its labeler wrote it, with white space collapsed.
final class TableWriter {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    private final StringBuilder markup = new StringBuilder();

    private TableWriter() {}

    static String markup(XmlElement table) {
        var writer = new TableWriter();
        writer.write(table);
        return writer.markup.toString();
    }

    private void write(XmlNode node) {
        switch (node) {
            case XmlText words -> escaped(SPACES.matcher(words.text()).replaceAll(" "));
            case XmlElement element -> write(element);
        }
    }

    private void write(XmlElement element) {
        markup.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            markup.append(' ').append(name).append("=\"");
            escaped(value);
            markup.append('"');
        });
        if (element.nodes().isEmpty()) {
            markup.append("/>");
        } else {
            markup.append('>');
            element.nodes().forEach(this::write);
            markup.append("</").append(element.name()).append('>');
        }
    }

    private void escaped(String text) {
        for (var place = 0; place < text.length(); place++) {
            switch (text.charAt(place)) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(text.charAt(place));
            }
        }
    }
}
