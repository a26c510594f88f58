package org.monograph.content.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

/// The SQL statements of a search, from the files in `src/main/resources/search`: one for a page and one for
/// the counts, each with the parts that match and allow entries in their place, and one for words.
final class SearchSql {

    private static final Map<Matching, String> PAGE = statements("page.sql");
    private static final Map<Matching, String> COUNTS = statements("counts.sql");

    private static final String WORDS = read("words.sql");

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
        var statement = read(file);
        var allowed = read("allowed.sql");
        return Stream.of(Matching.values())
                .collect(toMap(
                        matching -> matching,
                        matching -> statement
                                .replace("${matching}", read(matching.file))
                                .replace("${allowed}", allowed)));
    }

    /// Without comments, which the database would receive with each statement.
    private static String read(String file) {
        try (var resource = SearchSql.class.getResourceAsStream("/search/" + file)) {
            return new String(resource.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
