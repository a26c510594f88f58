package org.monograph.content.naming;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import org.monograph.base.terms.EditDistance;
import org.monograph.base.terms.PhraseFile;

/// How far a text is from a name of which it may be a misspelling. An error counts by what it is and where it
/// is: letters that sound alike are easily confused, a wrong first letter is rare, and names that only share
/// an ending, as "-azepam", are different names.
///
/// @param name that may be misspelt
/// @param telling length of the part of the name that tells it from others
record Misspelling(String name, int telling) {

    static final int TOO_FAR = Integer.MAX_VALUE;

    private static final int SLIGHT = 1;
    private static final int ERROR = 3;
    private static final int AT_THE_BEGINNING = 2 * ERROR;

    private static final int MIN_LENGTH = 4;
    private static final int MIN_TELLING = 3;
    private static final int MIN_BEGINNING = 5;
    private static final int MIN_LENGTH_CUT_SHORT = 9;

    /// Pairs of letters that are confused when a name is written as it sounds.
    private static final Set<String> ALIKE = Set.of(
            "ck", "cq", "kq", "cs", "cz", "sz", "sx", "xz", "kx", "fv", "vw", "bv", "bp", "dt", "mn", "gj", "0o", "1l",
            "1i", "5s");
    private static final String VOWELS = "aeiouy";

    /// Endings that many names share, longest first.
    private static final List<String> ENDINGS = PhraseFile.read("name-endings.yaml").stream()
            .sorted(comparingInt(String::length).reversed())
            .toList();

    /// Initializes the class, which reads the endings.
    static void load() {}

    static Misspelling of(String name) {
        return new Misspelling(name, telling(name));
    }

    static int cost(String text, String name) {
        return of(name).cost(text);
    }

    /// @return 0 for the name itself; `TOO_FAR` if the text is no misspelling of it
    int cost(String text) {
        if (text.equals(name)) {
            return 0;
        }
        if (text.length() < MIN_LENGTH || !EditDistance.isAtMost(changes(name.length()), text, name)) {
            return TOO_FAR;
        }
        var table = table(text, name);
        int cost = table[text.length()][name.length()];
        int tellingCost = TOO_FAR;
        for (var row : table) {
            tellingCost = Math.min(tellingCost, row[telling]);
        }
        return cost <= limit(name.length()) && tellingCost <= tellingLimit(telling) ? cost : TOO_FAR;
    }

    /// The same, but a name may be cut short, too. That ranks behind all misspellings.
    static int costOrCutShort(String text, String name) {
        int cost = cost(text, name);
        return cost == TOO_FAR && isCutShort(text, name) ? limit(name.length()) + 1 : cost;
    }

    static boolean isBeginning(String text, String name) {
        return text.length() >= MIN_BEGINNING && text.length() < name.length() && name.startsWith(text);
    }

    private static boolean isCutShort(String text, String name) {
        if (isBeginning(text, name)) {
            return true;
        }
        if (text.length() < MIN_LENGTH_CUT_SHORT || text.length() >= name.length()) {
            return false;
        }
        var lastRow = table(text, name)[text.length()];
        for (int length = text.length() - 1; length <= text.length() + 1; length++) {
            if (length <= name.length() && lastRow[length] <= ERROR) {
                return true;
            }
        }
        return false;
    }

    private static int telling(String name) {
        return ENDINGS.stream()
                .filter(ending -> name.endsWith(ending) && name.length() - ending.length() >= MIN_TELLING)
                .map(ending -> name.length() - ending.length())
                .findFirst()
                .orElse(name.length());
    }

    private static int limit(int length) {
        if (length <= MIN_LENGTH) {
            return 0;
        }
        return length <= 8 ? ERROR : length <= 11 ? ERROR + SLIGHT : 2 * ERROR;
    }

    /// Of letters, slight ones too: a short name with three other letters is another name.
    static int changes(int length) {
        return length <= 8 ? 2 : length <= 11 ? 3 : 4;
    }

    private static int tellingLimit(int length) {
        return length <= MIN_TELLING ? SLIGHT : length <= 6 ? ERROR : length <= 10 ? ERROR + SLIGHT : 2 * ERROR;
    }

    /// Dynamic programming: `table[i][j]` is the cost from the first i letters of the text to the first j of
    /// the name.
    private static int[][] table(String text, String name) {
        var table = new int[text.length() + 1][name.length() + 1];
        for (int i = 0; i <= text.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                table[i][j] = i == 0 && j == 0 ? 0 : least(table, text, name, i, j);
            }
        }
        return table;
    }

    private static int least(int[][] table, String text, String name, int i, int j) {
        int least = TOO_FAR;
        if (i > 0) {
            least = table[i - 1][j] + single(text, i - 1, j);
        }
        if (j > 0) {
            least = Math.min(least, table[i][j - 1] + single(name, j - 1, i));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, table[i - 1][j - 1] + replaced(text, name, i - 1, j - 1));
        }
        for (int over = 2; over <= 3; over++) {
            if (i >= over && j >= over && isSwapped(text, name, i - over, j - over, over)) {
                least = Math.min(least, table[i - over][j - over] + ERROR);
            }
        }
        return least;
    }

    /// A letter that only one of them has, where the other is at index `other`. A digit is no slip: it may
    /// distinguish products.
    private static int single(String text, int at, int other) {
        if (Character.isDigit(text.charAt(at))) {
            return AT_THE_BEGINNING;
        }
        if (at > 0 && text.charAt(at) == text.charAt(at - 1) || at == text.length() - 1 && text.charAt(at) == 'e') {
            return SLIGHT;
        }
        return at == 0 && other == 0 ? AT_THE_BEGINNING : ERROR;
    }

    private static int replaced(String text, String name, int i, int j) {
        char a = text.charAt(i);
        char b = name.charAt(j);
        if (a == b) {
            return 0;
        }
        if (isAlike(a, b)) {
            return SLIGHT;
        }
        return i == 0 && j == 0 || Character.isDigit(a) || Character.isDigit(b) ? AT_THE_BEGINNING : ERROR;
    }

    /// A letter of another alphabet may look the same.
    private static boolean isAlike(char a, char b) {
        var pair = a < b ? "" + a + b : "" + b + a;
        return a > 'z' || VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0 || ALIKE.contains(pair);
    }

    /// Two letters in the wrong order, next to each other or with one between.
    private static boolean isSwapped(String text, String name, int i, int j, int length) {
        return text.charAt(i) == name.charAt(j + length - 1)
                && text.charAt(i + length - 1) == name.charAt(j)
                && text.charAt(i) != text.charAt(i + length - 1)
                && (length == 2 || text.charAt(i + 1) == name.charAt(j + 1));
    }
}
