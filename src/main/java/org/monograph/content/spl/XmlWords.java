package org.monograph.content.spl;

import java.util.Set;
import java.util.regex.Pattern;

/// The words of XML: white space is collapsed, and parts that stand apart when they are shown are separated.
final class XmlWords {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    /// Elements within a line.
    private static final Set<String> INLINE = Set.of("content", "sub", "sup", "linkHtml", "footnoteRef", "suffix");

    private XmlWords() {}

    static String of(XmlNode node) {
        var text = new StringBuilder();
        append(node, text);
        return collapsed(text);
    }

    static String collapsed(CharSequence text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
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
