package org.monograph.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text as it is searched and shown in snippets: without the marks of CommonMark, and without Unicode's noncharacters,
/// which no text may hold and snippets use as marks of their own.
final class PlainText {

    private static final Pattern NONCHARACTERS = Pattern.compile("[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)");
    private static final Pattern MARKUP =
            Pattern.compile("(?m)^\\s*(?:[-+*>]|#{1,6})\\s+|\\|?(?:\\s*:?-{3,}:?\\s*\\|)+|\\*\\*|`|\\|");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainText() {}

    static String of(String text) {
        return spaced(NONCHARACTERS.matcher(text).replaceAll(""));
    }

    static String ofCommonMark(String text) {
        return of(MARKUP.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll(" "));
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// One text after the other, each with an end.
    static String joined(Stream<String> texts) {
        return texts.map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text)
                .collect(Collectors.joining(" "));
    }

    static String listed(List<String> names) {
        return of(String.join(", ", names));
    }
}
