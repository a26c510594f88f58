package org.monograph.content.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Searches over HTTP in the first content, for tests.
final class FirstContentSearch {

    private static final List<String> DRUGS = List.of("baclofen", "clonazepam", "cyclobenzaprine", "tizanidine");

    private static final String SEARCH = """
            query($text: String!, $after: String) { search(text: $text, first: 100, after: $after) {
              pageInfo { hasNextPage endCursor }
              edges { node { ... on Node { id } } } } }""";

    private FirstContentSearch() {}

    /// The ids of the first entries found, decoded. Only those of the first content, as other tests publish
    /// more.
    static List<String> found(String query, int count) {
        var found = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("text", query));
        do {
            var page = ask(SEARCH, variables).body("errors", nullValue()).extract();
            page.<List<String>>path("data.search.edges.node.id").stream()
                    .map(id -> new String(Base64.getUrlDecoder().decode(id), UTF_8))
                    .filter(FirstContentSearch::isOfTheFirstContent)
                    .forEach(found::add);
            variables.put(
                    "after",
                    page.<Boolean>path("data.search.pageInfo.hasNextPage")
                            ? page.path("data.search.pageInfo.endCursor")
                            : null);
        } while (found.size() < count && variables.get("after") != null);
        return found.stream().limit(count).toList();
    }

    private static boolean isOfTheFirstContent(String id) {
        return Stream.of("Drug:", "Warning:", "FaqEntry:").anyMatch(id::startsWith)
                ? DRUGS.contains(id.replaceAll(".*:|/.*", ""))
                : !id.matches(".*-[0-9]+");
    }
}
