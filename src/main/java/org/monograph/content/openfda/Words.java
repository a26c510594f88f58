package org.monograph.content.openfda;

/// Finds words in a text.
final class Words {

    private Words() {}

    /// The next place where the words begin and end with whole words; -1 for none.
    static int indexOf(String words, String text, int from) {
        var place = text.indexOf(words, from);
        while (place >= 0 && !(isEdge(text, place) && isEdge(text, place + words.length()))) {
            place = text.indexOf(words, place + 1);
        }
        return place;
    }

    /// Whether no word goes on over this place.
    private static boolean isEdge(String text, int place) {
        return place == 0
                || place == text.length()
                || !Character.isLetterOrDigit(text.charAt(place - 1))
                || !Character.isLetterOrDigit(text.charAt(place));
    }
}
