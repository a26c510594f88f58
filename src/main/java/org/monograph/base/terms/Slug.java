package org.monograph.base.terms;

/// The format of slugs and statement keys: lower-case kebab-case. They never change once published.
public final class Slug {

    public static final int MAX_LENGTH = 100;
    /// Regular expression of a slug inside a larger one.
    public static final String WORD = "(?=.{1," + MAX_LENGTH + "}(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*";
    public static final String FORM = "^" + WORD + "$";

    /// A text that nothing has as its slug.
    private static final String NONE = "-";

    private Slug() {}

    /// Returns a name that is given to something new, unchanged.
    ///
    /// @param argument name of the GraphQL argument, for the message
    /// @throws ContentException `BAD_USER_INPUT` when it is not a slug
    public static String required(String argument, String slug) {
        if (!isSlug(slug)) {
            throw new ContentException(
                    ErrorCode.BAD_USER_INPUT,
                    "%s: a slug is lower-case letters, digits and single hyphens, up to %d characters, such as \"muscle-spasm\""
                            .formatted(argument, MAX_LENGTH));
        }
        return slug;
    }

    /// The text unchanged, or one that nothing has as its slug: PostgreSQL cannot store every text. Clients send slugs
    /// from addresses, where people write anything; what we do not hold is missing, whatever its form.
    ///
    /// @param text null is allowed
    public static String orNone(String text) {
        return text == null || isSlug(text) ? text : NONE;
    }

    /// The same as a match of `FORM`. Requests have many slugs, and the pattern takes longer than what is done with
    /// them.
    public static boolean isSlug(String text) {
        var isWord = false;
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            if (letter == '-' ? !isWord : !isLetterOrDigit(letter)) {
                return false;
            }
            isWord = letter != '-';
        }
        return isWord && text.length() <= MAX_LENGTH;
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
