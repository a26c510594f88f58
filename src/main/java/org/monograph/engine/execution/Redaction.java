package org.monograph.engine.execution;

import java.util.Map;
import java.util.regex.Pattern;

/// Takes out of graphql-java's messages what the client sent as a value, and class names: messages end up in logs
/// and on screens of others. Names of fields, arguments and variables stay.
public final class Redaction {

    private static final Map<Pattern, String> PATTERNS = Map.of(
            Pattern.compile("(?s) with value '.*' (is not a valid '\\w+'|must not be null|must be an object type"
                    + "|is missing required fields '.*'|contains a field not in '\\w+': '\\w+').*"),
            " $1",
            Pattern.compile("(?s)Bad default value '.*' for type"),
            "Bad default value for type",
            Pattern.compile("(?s)Offending token '.*' at line"),
            "At line",
            Pattern.compile("(?s)(The variables input contains a field name) '.*' (that is not defined for .*)"),
            "$1 $2",
            Pattern.compile("(?s)(Variable '\\w+' has an invalid value): .*"),
            "$1; send what its type allows");

    /// Looking through what is longer would take long, where somebody wants it to; nothing but values makes it so.
    private static final int LONG = 2_000;

    private Redaction() {}

    public static String withoutValues(String message) {
        if (message.length() > LONG) {
            return message.substring(0, Math.min(message.indexOf('\''), LONG)) + "has a value that is not allowed";
        }
        var redacted = message;
        for (var pattern : PATTERNS.entrySet()) {
            redacted = pattern.getKey().matcher(redacted).replaceFirst(pattern.getValue());
        }
        return redacted;
    }
}
