package org.monograph.content.medication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monograph.base.terms.Folded;

/// A word, a number or another sign of a line.
///
/// @param text folded, without apostrophes, the points of "p.o." and the end of "tablet(s)"
/// @param gap what stands between it and the word before
/// @param start index of its first character in the line
/// @param end index after its last character
record Word(String text, String gap, int start, int end) {

    private static final Pattern WORD = Pattern.compile("""
        (?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?\
        |[0-9]+(?:[.,·][0-9]+)*\
        |(?<![\\p{L}\\p{N}])[.,·][0-9]+\
        |\\p{No}\
        |!(?=[=\\p{L}])\
        |\\p{L}[\\p{L}\\p{M}]*(?:['’‘]\\p{L}[\\p{L}\\p{M}]*)*(?:\\(s\\)|\\(S\\))?\
        |[^\\s\\p{Z}\\p{Pd}\\p{Cf}\\p{L}.,;:'’‘"“”!?=\u2212()\\[\\]{}/\\\\|_+&#*•·®™℠©]\
        """);
    private static final Pattern MARKS = Pattern.compile("['’‘]|(?<=\\p{L})\\.|\\([sS]\\)$");

    static List<Word> of(String line) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(line);
        int end = 0;
        while (matcher.find()) {
            var text = Folded.of(MARKS.matcher(matcher.group()).replaceAll(""));
            words.add(new Word(text, line.substring(end, matcher.start()), matcher.start(), matcher.end()));
            end = matcher.end();
        }
        return List.copyOf(words);
    }

    boolean isNumber() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// Whether it is a number without a digit but 0.
    boolean isZero() {
        return text.chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
    }

    /// The value of a number. Three digits after a comma are thousands.
    double value() {
        var point = text.matches("[0-9]{1,3}(,[0-9]{3})+") ? text.replace(",", "") : text.replaceAll("[,·]", ".");
        return point.matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(point) : Double.NaN;
    }

    /// The two words of which it consists, the first of `length` characters.
    List<Word> split(int length) {
        return List.of(
                new Word(text.substring(0, length), gap, start, start + length),
                new Word(text.substring(length), "", start + length, end));
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    boolean follows(String signs) {
        return follows(gap, signs);
    }

    static boolean follows(String gap, String signs) {
        return gap.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    /// Whether only spaces or hyphens stand before it.
    boolean isJoined() {
        return gap.chars().allMatch(sign -> Character.isWhitespace(sign) || sign == '-' || sign == '?' || sign == '_');
    }
}
