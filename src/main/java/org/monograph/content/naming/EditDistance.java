package org.monograph.content.naming;

/// How far a name lies from what was written, in typing errors: a letter too many, too few, wrong, or two swapped.
final class EditDistance {

    static final int MIN_LENGTH = 4;
    static final int TOO_FAR = Integer.MAX_VALUE;

    private EditDistance() {}

    /// @return 0 for the name itself; `UNLIKE` beyond what people mistype in a word of this length
    static int distance(String written, String name) {
        var allowed = allowed(written.length());
        if (Math.abs(written.length() - name.length()) > allowed) {
            return TOO_FAR;
        }
        var errors = errors(written, name);
        return errors > allowed ? TOO_FAR : errors;
    }

    /// What was written may be how the name begins, which is less like it than any misspelling.
    static int distanceOrBeginning(String written, String name) {
        var distance = distance(written, name);
        return distance == TOO_FAR && written.length() > MIN_LENGTH && name.startsWith(written)
                ? allowed(written.length()) + 1
                : distance;
    }

    private static int allowed(int length) {
        if (length < MIN_LENGTH) {
            return 0;
        }
        return length < 7 ? 1 : length < 10 ? 2 : 3;
    }

    /// Edit distance with swaps of neighbours (optimal string alignment), by rows of the usual table.
    private static int errors(String a, String b) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + wrong);
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
