package org.monograph.content.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// Texts that patients and pharmacists search for, and the entries that must rank at the top. They were
/// judged before the ranking was written.
@MonographTest
class JudgedSearchTest {

    private static final Path JUDGED = Path.of("src", "test", "resources", "search", "judged.tsv");
    /// Texts that do not rank a relevant entry high enough yet. Remove a text when a change makes it pass.
    private static final Set<String> KNOWN_FAILURES = Set.of("drowsyness", "cyclobenzaprine with antidepressants");
    private static final List<String> FIRST_CONTENT =
            List.of("baclofen", "clonazepam", "cyclobenzaprine", "tizanidine");

    private static final int COMPARED = 5;
    private static final String SEARCH = """
            query($text: String!, $after: String) { search(text: $text, first: 100, after: $after) {
              pageInfo { hasNextPage endCursor }
              edges { node {
                ... on Drug { id } ... on Condition { id } ... on SideEffect { id } ... on Warning { id } ... on FaqEntry { id }
              } } } }""";

    /// @param within the lowest rank, from 1, that a relevant entry may have
    /// @param relevant ids of entries, before they are encoded
    private record Judgement(String query, int within, List<String> relevant) {

        static Judgement of(String line) {
            var parts = line.split("\t");
            return new Judgement(parts[0], Integer.parseInt(parts[1]), List.of(parts[2].split(" ")));
        }

        boolean isMet(List<String> found) {
            return found.stream().limit(within).anyMatch(relevant::contains);
        }
    }

    @Test
    void aRelevantEntryRanksAtTheTop() throws IOException {
        var judgements = judgements();
        var failures = new LinkedHashMap<String, String>();
        for (var judgement : judgements) {
            var found = found(judgement.query);
            if (!judgement.isMet(found)) {
                failures.put(
                        judgement.query,
                        "expected %s within %d, found %s"
                                .formatted(
                                        judgement.relevant,
                                        judgement.within,
                                        found.stream().limit(COMPARED).toList()));
            }
        }

        assertThat(judgements).hasSizeGreaterThanOrEqualTo(80);
        assertThat(failures.keySet()).describedAs(failures::toString).isEqualTo(KNOWN_FAILURES);
    }

    @Test
    void allRelevantEntriesExist() throws IOException {
        for (var judgement : judgements()) {
            for (var id : judgement.relevant) {
                ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", encoded(id)))
                        .body("errors", nullValue())
                        .body("data.node.id", equalTo(encoded(id)));
            }
        }
    }

    private static List<Judgement> judgements() throws IOException {
        try (var lines = Files.lines(JUDGED)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(Judgement::of)
                    .toList();
        }
    }

    /// The ids of the first entries found, decoded. Only those of the first content, as other tests publish
    /// more.
    private static List<String> found(String query) {
        var found = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("text", query));
        do {
            var page = ask(SEARCH, variables).body("errors", nullValue()).extract();
            page.<List<String>>path("data.search.edges.node.id").stream()
                    .map(id -> new String(Base64.getUrlDecoder().decode(id), UTF_8))
                    .filter(JudgedSearchTest::isOfTheFirstContent)
                    .forEach(found::add);
            variables.put(
                    "after",
                    page.<Boolean>path("data.search.pageInfo.hasNextPage")
                            ? page.path("data.search.pageInfo.endCursor")
                            : null);
        } while (found.size() < COMPARED && variables.get("after") != null);
        return found;
    }

    private static boolean isOfTheFirstContent(String id) {
        return Stream.of("Drug:", "Warning:", "FaqEntry:").anyMatch(id::startsWith)
                ? FIRST_CONTENT.contains(id.replaceAll(".*:|/.*", ""))
                : !id.matches(".*-[0-9]+");
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8));
    }
}
