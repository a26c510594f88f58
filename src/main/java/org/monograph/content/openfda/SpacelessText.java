package org.monograph.content.openfda;

/// A text without white space, for words that are spaced in another way.
final class SpacelessText {

    private final StringBuilder characters;
    private final int[] places;

    SpacelessText(String text) {
        characters = new StringBuilder(text.length());
        places = new int[text.length()];
        for (var place = 0; place < text.length(); place++) {
            if (!isSpace(text.charAt(place))) {
                places[characters.length()] = place;
                characters.append(text.charAt(place));
            }
        }
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static String of(String text) {
        return new SpacelessText(text).characters.toString();
    }

    /// @param words without white space, not empty
    /// @param from in the text with white space
    /// @return begin and end in the text with white space; null when they are not there
    int[] find(String words, int from) {
        var start = 0;
        while (start < characters.length() && places[start] < from) {
            start++;
        }
        var place = characters.indexOf(words, start);
        return place < 0 ? null : new int[] {places[place], places[place + words.length() - 1] + 1};
    }
}
