package org.monograph.content.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that sound alike, for SQL. Letters that sound alike are one letter, vowels are left out, and a letter
/// that is doubled is one. The indexes of V022 and V023 are on the same expression, so it can never change.
public final class SoundAlike {

    private static final String EXPRESSION =
            "regexp_replace(translate(%s, 'cqzxmpvwaeiouyh', 'kkssnbff'), '(.)\\1+', '\\1', 'g')";
    private static final Pattern CALL = Pattern.compile("sound\\(([a-z.]+)\\)");

    private SoundAlike() {}

    /// @param sql with `sound(column)`
    /// @return the statement with the expression for each of them
    public static String inSql(String sql) {
        return CALL.matcher(sql).replaceAll(call -> Matcher.quoteReplacement(of(call.group(1))));
    }

    static String of(String column) {
        return EXPRESSION.formatted(column);
    }
}
