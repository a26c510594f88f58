package org.monograph.content.spl;

import java.util.Set;

/// The words of XML: white space is collapsed, and parts that stand apart when they are shown are separated.
final class XmlWords {

    /// Elements within a line.
    private static final Set<String> INLINE = Set.of("content", "sub", "sup", "linkHtml", "footnoteRef", "suffix");

    private XmlWords() {}

    static String of(XmlNode node) {
        var text = new StringBuilder();
        append(node, text);
        return collapsed(text);
    }

    /// Without white space at the ends, and with one space for all between.
    static String collapsed(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        var isSpace = false;
        for (var place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            if (character == ' ' || character == '\n' || character == '\t' || character == '\r') {
                isSpace = true;
            } else {
                if (isSpace && !collapsed.isEmpty()) {
                    collapsed.append(' ');
                }
                collapsed.append(character);
                isSpace = false;
            }
        }
        return collapsed.toString();
    }

    static boolean isInline(XmlElement element) {
        return INLINE.contains(element.name());
    }

    private static void append(XmlNode node, StringBuilder text) {
        switch (node) {
            case XmlText words -> text.append(words.text());
            case XmlElement element -> {
                var apart = isInline(element) ? "" : " ";
                text.append(apart);
                element.nodes().forEach(child -> append(child, text));
                text.append(apart);
            }
        }
    }
}
