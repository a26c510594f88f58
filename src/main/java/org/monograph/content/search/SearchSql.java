package org.monograph.content.search;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.monograph.base.published.SqlFile;

/// The SQL statements of a search, from the files in `src/main/resources/search`: one for a page and one for
/// the counts, each with the parts that match and allow entries in their place, and one for words.
final class SearchSql {

    private static final Map<Matching, String> PAGE = statements("page");
    private static final Map<Matching, String> COUNTS = statements("counts");

    private static final String WORDS = SqlFile.read("search/words");

    private SearchSql() {}

    static String words() {
        return WORDS;
    }

    static String page(Matching matching) {
        return PAGE.get(matching);
    }

    static String counts(Matching matching) {
        return COUNTS.get(matching);
    }

    private static Map<Matching, String> statements(String file) {
        var statement = SqlFile.read("search/" + file);
        var allowed = SqlFile.read("search/allowed");
        return Stream.of(Matching.values())
                .collect(toMap(
                        matching -> matching,
                        matching -> statement
                                .replace("${matching}", SqlFile.read("search/" + matching.file))
                                .replace("${allowed}", allowed)));
    }
}
