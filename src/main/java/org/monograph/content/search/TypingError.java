package org.monograph.content.search;

/// What the fingers get wrong: a letter too many, too few or another one, or two in the wrong order.
final class TypingError {

    private TypingError() {}

    static boolean atMostOneBetween(String typed, String meant) {
        int same = 0;
        while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        var left = typed.substring(same);
        var right = meant.substring(same);
        return left.equals(right)
                || rest(left, 1).equals(rest(right, 1))
                || rest(left, 1).equals(right)
                || left.equals(rest(right, 1))
                || left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && rest(left, 2).equals(rest(right, 2));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
