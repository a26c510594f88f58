package org.monograph.content.naming;

/// The optimal string alignment distance: how many letters are missing, added or replaced, or swapped with
/// the next one. Each stands for one typing error. Lengths are in UTF-16 characters.
public final class EditDistance {

    /// A shorter text is compared exactly: with an error, it would resemble too many names.
    static final int MIN_LENGTH = 4;
    static final int TOO_FAR = Integer.MAX_VALUE;

    private EditDistance() {}

    public static boolean isAtMost(int limit, String text, String name) {
        return limited(limit, text, name) != TOO_FAR;
    }

    /// @return 0 for equal texts; `TOO_FAR` for more errors than are usual in a text of this length
    static int distance(String text, String name) {
        return limited(usualErrors(text.length()), text, name);
    }

    /// The same, but a text that only begins the name ranks behind all misspellings.
    static int distanceOrBeginning(String text, String name) {
        var distance = distance(text, name);
        return distance == TOO_FAR && text.length() > MIN_LENGTH && name.startsWith(text)
                ? usualErrors(text.length()) + 1
                : distance;
    }

    private static int usualErrors(int length) {
        if (length < MIN_LENGTH) {
            return 0;
        }
        return length < 7 ? 1 : length < 10 ? 2 : 3;
    }

    private static int limited(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return TOO_FAR;
        }
        var distance = unlimited(a, b);
        return distance > limit ? TOO_FAR : distance;
    }

    /// Dynamic programming with three rows: `row[j]` is the distance between the first i letters of a and the
    /// first j of b.
    static int unlimited(String a, String b) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + replaced);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
