package org.monograph.base.terms;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import java.util.regex.Pattern;

/// The format of slugs and statement keys: lower-case kebab-case. They never change once published.
public final class Slug {

    public static final int MAX_LENGTH = 100;
    /// Regular expression of a slug inside a larger one.
    public static final String WORD = "(?=.{1," + MAX_LENGTH + "}(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*";
    public static final String FORM = "^" + WORD + "$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Slug() {}

    /// Returns the slug unchanged.
    ///
    /// @param argument name of the GraphQL argument, for the message
    /// @throws ContentException `BAD_USER_INPUT` when it is not a slug
    public static String required(String argument, String slug) {
        if (!PATTERN.matcher(slug).matches()) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "%s: a slug is lower-case letters, digits and single hyphens, up to %d characters, such as \"muscle-spasm\""
                            .formatted(argument, MAX_LENGTH));
        }
        return slug;
    }
}
