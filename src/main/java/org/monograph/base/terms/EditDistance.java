package org.monograph.base.terms;

/// The optimal string alignment distance: how many letters are missing, added or replaced, or swapped with
/// the next one. Each stands for one typing error. Lengths are in UTF-16 characters.
public final class EditDistance {

    private EditDistance() {}

    public static boolean isAtMost(int limit, String text, String name) {
        return Math.abs(text.length() - name.length()) <= limit && unlimited(text, name) <= limit;
    }

    /// Dynamic programming with three rows: `row[j]` is the distance between the first i letters of a and the
    /// first j of b.
    public static int unlimited(String a, String b) {
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
