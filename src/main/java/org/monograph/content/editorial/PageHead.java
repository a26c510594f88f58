package org.monograph.content.editorial;

import java.time.Instant;

/// What the head of a page says, for search engines and for those who quote it.
public final class PageHead {

    /// Of all texts. The search, too, is for this language.
    public static final String LANGUAGE = "en";

    public static final String LANGUAGE_DESCRIPTION = "Language of the texts, as a BCP 47 tag; \"en\" for now.";
    public static final String TITLE =
            "Title for search engines, of at most 70 characters: that of the editors, or one" + " made from the name.";
    public static final String DESCRIPTION = "Description for search engines, of at most 160 characters: that of the"
            + " editors, or the beginning of the text.";
    public static final String AUTHORS = "Authors of this revision. Empty when they are not recorded.";
    public static final String REVIEWERS = "Reviewers of this revision. Empty when it has not been reviewed.";
    public static final String UPDATED_AT = "Time of the last editorial change: when editors published it; for content"
            + " that came with the service the day that it states, from 0:00 UTC. An installation of the service does not"
            + " change it. Null when it is not recorded.";

    private static final int MAX_TITLE = 70;
    private static final int MAX_DESCRIPTION = 160;
    private static final String CUT = "…";

    private PageHead() {}

    /// @param stored 1970 when it is not recorded
    public static Instant knownTime(Instant stored) {
        return Instant.EPOCH.equals(stored) ? null : stored;
    }

    /// @param whole preferred, unless it is too long
    public static String title(String whole, String name) {
        return whole.length() <= MAX_TITLE ? whole : cut(name, MAX_TITLE);
    }

    public static String description(String text) {
        return cut(text, MAX_DESCRIPTION);
    }

    /// Cuts at a space, if there is one.
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var space = text.lastIndexOf(' ', length - CUT.length());
        var end = space > 0 ? space : text.offsetByCodePoints(0, length / 2);
        return text.substring(0, end).strip() + CUT;
    }
}
