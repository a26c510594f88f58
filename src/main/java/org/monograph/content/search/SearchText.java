package org.monograph.content.search;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.InputText;
import org.monograph.content.naming.DrugNames;
import org.monograph.content.text.Correction;
import org.monograph.content.text.Substances;

/// The text of a search, and all that is known about it without the database.
///
/// @param text the whole text, cleaned
/// @param beginning the text without `last`, in the syntax of PostgreSQL's `websearch_to_tsquery`
/// @param last the last word, which may be incomplete; empty if the text has quotes, a minus or an "or", or
///     does not end with a word of at least two letters or digits
/// @param words the different words of the text, folded
/// @param namedDangers the dangers that the text names
record SearchText(String text, String beginning, String last, List<String> words, List<Danger> namedDangers) {

    static final int MAX_LENGTH = 200;
    /// Further words are ignored when similar entries are searched.
    static final int MAX_WORDS = 20;
    private static final int MIN_LENGTH_OF_BEGINNING = 2;

    /// Invisible characters, such as marks of the writing direction.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    /// A dash between two words, which PostgreSQL would read as a minus before the second.
    private static final Pattern DASH = Pattern.compile("(?<=\\s|^)[-–—]+(?=\\s|$)");
    /// Spaces, and characters that PostgreSQL would read as parts of elements and entities.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}<>&]+");
    private static final Pattern OPERATOR = Pattern.compile("\"|(?<=\\s|^)-|\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST =
            Pattern.compile("(?<=\\s|^)[\\p{L}\\p{M}\\p{N}]{" + MIN_LENGTH_OF_BEGINNING + ",}$");
    /// Not a point or comma within a number, such as 0.5.
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?:[^\\p{L}\\p{N}.,]|(?<!\\p{Nd})[.,]|[.,](?!\\p{Nd}))+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /// @param typed fails with BAD_USER_INPUT when it is empty or too long, or contains control characters
    static SearchText of(String typed) {
        InputText.checked("text", typed, MAX_LENGTH);
        var text = SPACES.matcher(
                        DASH.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty()) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "text: from 1 to %d characters are allowed, with at least one that is not a space or dash"
                            .formatted(MAX_LENGTH));
        }
        var last = LAST.matcher(text);
        var words = words(text);
        var dangers = List.copyOf(Danger.namedInSearch(text));
        return OPERATOR.matcher(text).find() || !last.find()
                ? new SearchText(text, text, "", words, dangers)
                : new SearchText(text, text.substring(0, last.start()), last.group(), words, dangers);
    }

    /// Whether the text has no operators. A text with operators is matched exactly, and never leads to
    /// similar entries.
    boolean isPlain() {
        return !OPERATOR.matcher(text).find();
    }

    String folded() {
        return Folded.of(text);
    }

    String foldedLast() {
        return Folded.of(last);
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Folded.of(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    /// The words that may be misspelled.
    String[] rareWords() {
        return words.stream().filter(Correction::isPossible).toArray(String[]::new);
    }

    /// Whether the text names a drug or substance that is not ours, by the name as it is written. It may
    /// name one of ours too.
    boolean namesAnotherDrug() {
        return words.stream().anyMatch(word -> isAnotherDrug(word) || Substances.contains(word));
    }

    /// @param word folded
    static boolean isAnotherDrug(String word) {
        return DrugNames.isOtherDrug(word) || Danger.isDepressant(word);
    }

    /// Whether the text names a danger that a drug may have.
    boolean namesDangerOfADrug() {
        return namedDangers.stream().anyMatch(danger -> danger.isOfADrug());
    }

    /// The text with some words replaced.
    ///
    /// @param replaced by the folded word
    String with(Map<String, String> replaced) {
        return WORD.matcher(text)
                .replaceAll(
                        word -> Matcher.quoteReplacement(replaced.getOrDefault(Folded.of(word.group()), word.group())));
    }

    /// Names of the dangers in the text.
    List<String> dangers() {
        return namedDangers.stream().map(Danger::name).toList();
    }
}
