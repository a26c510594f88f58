package org.monograph.content.search;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import java.util.regex.Pattern;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.InputText;
import org.monograph.content.naming.DrugNames;

/// What somebody typed, and what can be told of it without asking the database.
///
/// @param text all of it
/// @param beginning the text without `last`, for the database's own parser for the web's way of searching
/// @param last the word that may not yet be typed to its end; empty where that cannot be: behind a quote, a minus, an
/// "or"
record SearchText(String text, String beginning, String last) {

    static final int MAX_LENGTH = 200;
    /// More are not looked at one by one.
    private static final int MAX_WORDS = 20;
    private static final int SHORTEST_BEGINNING = 2;

    /// Marks that are not seen, such as those of the direction of writing.
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    /// A dash between two words is no minus before the second.
    private static final Pattern DASH = Pattern.compile("(?<=\\s|^)[-–—]+(?=\\s|$)");
    /// Also what would be taken for elements and entities.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}<>&]+");
    private static final Pattern OPERATOR = Pattern.compile("\"|(?<=\\s|^)-|\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("(?<=\\s|^)[\\p{L}\\p{M}\\p{N}]{" + SHORTEST_BEGINNING + ",}$");
    /// A point or comma within a number, as in 0.5 mg, parts no words.
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?:[^\\p{L}\\p{N}.,]|(?<!\\p{Nd})[.,]|[.,](?!\\p{Nd}))+");

    static SearchText of(String typed) {
        InputText.checked("text", typed, MAX_LENGTH);
        var text = SPACES.matcher(
                        DASH.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty()) {
            throw new ContentException(
                    BAD_USER_INPUT, "text: say what to search for, in 1 to %d characters".formatted(MAX_LENGTH));
        }
        var last = LAST.matcher(text);
        return OPERATOR.matcher(text).find() || !last.find()
                ? new SearchText(text, text, "")
                : new SearchText(text, text.substring(0, last.start()), last.group());
    }

    /// Whether it is nothing but words. Who uses quotes, minus or "or" gets what they ask for, and nothing similar.
    boolean isPlain() {
        return !OPERATOR.matcher(text).find();
    }

    String folded() {
        return Folded.of(text);
    }

    String lastFolded() {
        return Folded.of(last);
    }

    List<String> words() {
        return BETWEEN_WORDS
                .splitAsStream(folded())
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    /// The drug that we hold no monograph for and that a word may be the name of; empty for a word that is none.
    List<String> others() {
        return words().stream().map(word -> DrugNames.otherDrug(word).orElse("")).toList();
    }

    List<String> dangers() {
        return Danger.namedInSearch(text).stream().map(Danger::name).toList();
    }
}
