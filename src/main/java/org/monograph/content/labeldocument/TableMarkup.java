package org.monograph.content.labeldocument;

import java.util.regex.Pattern;

/// Reads the markup of a table as openFDA and SPL write it.
public final class TableMarkup {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r]+");

    private TableMarkup() {}

    /// Its text as openFDA has it in the text of the section: each tag and all white space is one space.
    public static String words(String markup) {
        var text = SPACES.matcher(TAG.matcher(markup).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return text.indexOf('&') < 0 ? text : CharacterReferences.decoded(text);
    }
}
