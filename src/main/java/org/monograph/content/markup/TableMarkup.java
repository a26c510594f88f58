package org.monograph.content.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// A table of a label, read from its markup as openFDA and SPL write it.
///
/// @param caption null when it has none
/// @param rows cells as text, from top to bottom. A cell that spans several stands in each.
/// @param headerRows how many rows at the top are headings
/// @param footnotes in their order. A cell refers to the first as `[1]`.
/// @param html with `table`, `tr`, `th`, `td`, `span`, `sup` and `sub` only, and `colspan` and `rowspan`
public record TableMarkup(
        String caption, List<List<String>> rows, int headerRows, List<String> footnotes, String html) {

    private static final Pattern ANY_TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    public static TableMarkup of(String markup) {
        return new TableReader(markup).read();
    }

    /// Its text as openFDA has it in the text of the section: each tag and all white space is one space.
    public static String words(String markup) {
        var words = new StringBuilder(markup.length() / 2);
        var place = 0;
        while (place < markup.length()) {
            var character = markup.charAt(place);
            var end = character == '<' ? MarkupTags.end(markup, place) : -1;
            if (end > 0 || isSpace(character)) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
                place = Math.max(end, place + 1);
            } else {
                words.append(character);
                place++;
            }
        }
        var text = (words.isEmpty() || words.charAt(words.length() - 1) != ' '
                        ? words
                        : words.deleteCharAt(words.length() - 1))
                .toString();
        return text.indexOf('&') < 0 ? text : CharacterReferences.decoded(text);
    }

    /// The same where everything between `<` and `>` is a tag, and with the names of HTML's characters.
    public static String wordsOfAnyTags(String markup) {
        var text = Parser.unescapeEntities(ANY_TAG.matcher(markup).replaceAll(" "), false);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }
}
