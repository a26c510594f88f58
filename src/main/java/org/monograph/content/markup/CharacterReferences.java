package org.monograph.content.markup;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Character references of XML, such as `&#xAE;` and `&lt;`. Others stay as they are.
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private CharacterReferences() {}

    static String decoded(String text) {
        return REFERENCE.matcher(text).replaceAll(CharacterReferences::quoted);
    }

    private static String quoted(MatchResult found) {
        return Matcher.quoteReplacement(character(found));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        var code = found.group(1) == null ? Integer.parseInt(found.group(2), 16) : Integer.parseInt(found.group(1));
        return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : found.group();
    }
}
