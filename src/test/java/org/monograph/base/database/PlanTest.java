package org.monograph.base.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.MonographTest;

/// Each SQL statement of the example queries can use an index. PostgreSQL prefers sequential scans for small
/// tables, so they are disabled: a remaining one means that there is no index.
@MonographTest
class PlanTest {

    private static final Pattern SEQUENTIAL_SCAN = Pattern.compile("Seq Scan on (\\w+)");

    private static final Set<String> WITHOUT_DATABASE = Set.of("enum-labels");

    @Inject
    Session session;

    @ParameterizedTest
    @MethodSource("org.monograph.QueriesTest#names")
    void eachStatementUsesAnIndex(String query) {
        var sent = Statements.sentDuring(() -> send(read(query + ".graphql"), variables(query)));

        assertThat(sent.isEmpty()).isEqualTo(WITHOUT_DATABASE.contains(query));
        assertThat(plans(sent)).allSatisfy(plan -> assertThat(plan).doesNotContainPattern(SEQUENTIAL_SCAN));
    }

    /// A list in the order of its index, names by their beginning, and misspelt names by their sound.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ix_interactant_name         | { interactants(first: 3) { nodes { slug } } }
            ix_interactant_name_folded  | { interactants(nameStartsWith: "clo") { nodes { slug } } }
            ix_interactant_name_sound   | { checkInteractions(terms: ["fenelzin", "klozapin"]) { complete } }
            ix_interactant_name_near    | { checkInteractions(terms: ["fenelzin", "klozapin"]) { complete } }
            ix_drug_updated             | { drugs(orderBy: UPDATED_DESC, first: 3) { nodes { slug } } }
            ix_drug_name_sound          | { matchDrugs(terms: ["clonapin"]) { status } }
            """)
    void theIndexOfTheListIsUsed(String index, String query) {
        var sent = Statements.sentDuring(() -> send(query, Map.of()));

        assertThat(plans(sent))
                .anyMatch(plan -> Pattern.compile(index + "\\b").matcher(plan).find());
    }

    private List<String> plans(List<String> sent) {
        QuarkusTransaction.begin();
        try {
            session.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
            session.createNativeMutationQuery("set local plan_cache_mode = force_generic_plan")
                    .executeUpdate();
            return sent.stream().map(this::plan).toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /// With credentials, so that the response does not come from the cache.
    private static void send(String query, Map<String, ?> variables) {
        given().header("Cookie", "x")
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private String plan(String sql) {
        var number = new int[1];
        var numbered = Pattern.compile("\\?").matcher(sql).replaceAll(_ -> "\\$" + ++number[0]);
        return session.doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("prepare explained as " + numbered);
                var lines = statement.executeQuery("explain execute explained" + nulls(number[0]));
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                statement.execute("deallocate explained");
                return plan.toString();
            }
        });
    }

    private static String nulls(int parameters) {
        return parameters == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters, "null")) + ")";
    }

    private static Map<String, Object> variables(String query) {
        try {
            return new ObjectMapper().readValue(read(query + ".variables.json"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("docs", "queries", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
