package org.monograph.door.page;

import java.util.regex.Pattern;
import org.monograph.content.difference.WordDifference;
import org.monograph.content.difference.WordDifference.Kind;
import org.monograph.content.difference.WordLimit;

/// Marks within texts what was removed and added. The marks are private characters, which pass through
/// templates and CommonMark; `MarkedHtml` makes elements of them.
final class TextMarks {

    static final char REMOVED = '\uE000';
    static final char ADDED = '\uE001';
    static final char END = '\uE002';

    private static final Pattern MARK = Pattern.compile("[\uE000-\uE002]");
    private static final Pattern LINE_END = Pattern.compile("(?<=\n)");

    /// The beginning of a line, which CommonMark would not understand behind a mark.
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:(?:[>#*+-]+|\\d{1,9}[.)])(?:\\s+|$))?");

    private final WordLimit limit = new WordLimit();

    /// @param before empty for a new text
    /// @param after empty for a removed text
    String marked(String before, String after) {
        var marked = new StringBuilder();
        for (var part : WordDifference.between(plain(before), plain(after), limit)) {
            if (part.kind() == Kind.SAME) {
                marked.append(part.text());
            } else {
                LINE_END.splitAsStream(part.text())
                        .forEach(line -> append(marked, part.kind() == Kind.ADDED ? ADDED : REMOVED, line));
            }
        }
        return marked.toString();
    }

    private static void append(StringBuilder marked, char mark, String line) {
        var start = BLOCK.matcher(line);
        var isStart = marked.isEmpty() || marked.charAt(marked.length() - 1) == '\n';
        var place = isStart && start.lookingAt() ? start.end() : 0;
        var words = line.substring(place).stripTrailing();
        marked.append(line, 0, place);
        if (!words.isEmpty()) {
            marked.append(mark).append(words).append(END);
        }
        marked.append(line, place + words.length(), line.length());
    }

    /// Without marks of its own.
    private static String plain(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
