package org.monograph.content.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text as entries hold it: without line ends and control characters. Some of these then stand for the signs in which
/// PostgreSQL would see elements and entities, and which it would leave out of words and snippets: "<18 kg, >60 years".
/// `Snippet` turns them back.
final class PlainText {

    static final char LESS = '\u0003';
    static final char GREATER = '\u0004';
    static final char AND = '\u0005';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)");
    private static final Pattern MARKUP =
            Pattern.compile("(?m)^\\s*(?:[-+*>]|#{1,6})\\s+|\\|?(?:\\s*:?-{3,}:?\\s*\\|)+|\\*\\*|`|\\|");

    private PlainText() {}

    static String of(String text) {
        return SPACES.matcher(text)
                .replaceAll(" ")
                .strip()
                .replace('<', LESS)
                .replace('>', GREATER)
                .replace('&', AND);
    }

    /// Texts without the marks of CommonMark.
    static String ofCommonMark(String commonMark) {
        return SPACES.matcher(MARKUP.matcher(LINK.matcher(commonMark).replaceAll("$1"))
                        .replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /// One text after the other, each with an end.
    static String joined(Stream<String> texts) {
        return texts.map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text)
                .collect(Collectors.joining(" "));
    }

    static String commaSeparated(List<String> names) {
        return of(String.join(", ", names));
    }
}
