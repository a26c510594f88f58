package org.monograph.engine.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;
import org.monograph.content.publishing.LongContent;
import org.monograph.door.http.GraphQL;

/// The estimated cost is an upper bound: no answer has more objects. Run more queries with
/// `-Dcost.queries=10000`, other ones with `-Dcost.seed=…`.
@MonographTest
@TestProfile(CostBoundTest.Generous.class)
class CostBoundTest {

    public static class Generous implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "monograph.http.limits.cost", "200000",
                    "monograph.http.limits.concurrent-cost", "200000",
                    "monograph.http.limits.answer", "64M",
                    "monograph.http.deadline", "5m");
        }
    }

    private static final int QUERIES = Integer.getInteger("cost.queries", 300);
    private static final long SEED = Long.getLong("cost.seed", 1);
    private static List<String> drugs;
    private static List<String> names;

    @Inject
    GraphQLSchema schema;

    @Inject
    LongContent content;

    @Inject
    ListLengths lists;

    @Inject
    LabelShelf shelf;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void publish() {
        if (drugs == null) {
            drugs = content.publish();
            changeSomething();
            shelf.publish(SampleLabel.of("b0d0ed1d", 1)
                    .ingredients("CLONAZEPAM")
                    .section(LabelSectionKind.WARNINGS, "Warning")
                    .section(LabelSectionKind.STORAGE, "Question"));
            names = GraphQL.ask(
                            "query($s: [String!]) { drugs(filter: {slugs: $s}) { nodes { name } } }",
                            Map.of("s", drugs))
                    .extract()
                    .path("data.drugs.nodes.name");
        }
    }

    /// Of each list of a change more than one.
    private static void changeSomething() {
        EditorClient.ANNA.save(
                "bounded", 0, 0, drug("bounded-1").build(), drug("bounded-2").build());
        EditorClient.ANNA.save("also-bounded", 0, 0, drug("bounded-1").build());
        EditorClient.ANNA.ask("mutation { comment(key: \"bounded\", text: \"A remark\") { key } }");
    }

    @Test
    void noAnswerHasMoreObjectsThanEstimated() throws Exception {
        var executed = 0;
        var most = 0;
        for (int i = 0; i < QUERIES; i++) {
            var query = new LargeQuery(schema, drugs, names, SEED * 1_000_003 + i).text();
            var answer = json.readTree(answer(query));
            var cost = answer.path("extensions").path("cost");
            if (cost.has("objects")) {
                executed++;
                var objects = objects(answer.path("data")) - 1;
                most = Math.max(most, objects);
                assertThat(objects)
                        .describedAs(query)
                        .isEqualTo(cost.path("objects").asInt());
                assertThat(objects)
                        .describedAs(query)
                        .isLessThanOrEqualTo(cost.path("estimate").asInt());
            }
        }
        // small or refused answers would prove nothing
        assertThat(executed).isGreaterThan(QUERIES / 2);
        assertThat(most).isGreaterThan(1_000);
    }

    /// On a busy machine the database may be taken for unreachable for a moment.
    private static byte[] answer(String query) throws Exception {
        var last = new AtomicReference<Response>();
        Patience.await("an answer", () -> {
            last.set(given().contentType("application/json")
                    .header("GraphQL-Cost", "report")
                    .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                    .body(Map.of("query", query))
                    .post("/graphql"));
            return last.get().statusCode() != 503;
        });
        return last.get().asByteArray();
    }

    /// The lists with the least certain bound: a pair has the interactions of both drugs, and those of their
    /// classes.
    @Test
    void anInteractionCheckOfAllDrugsIsWithinItsEstimate() {
        GraphQL.ask(
                        "query($t: [String!]!) { checkInteractions(terms: $t) { pairs { interactions { id } } duplicates { message } } }",
                        Map.of("t", names))
                .body("errors", nullValue())
                .body("data.checkInteractions.pairs", hasSize(28))
                .body("data.checkInteractions.duplicates", hasSize(2))
                .body("data.checkInteractions.pairs[0].interactions.size()", greaterThan(2));
    }

    /// A document is one value: no type is asked for in it.
    private static int objects(JsonNode node) {
        var count = node.has("__typename") ? 1 : 0;
        for (var child : node) {
            count += objects(child);
        }
        return count;
    }

    /// A list of unknown length would be estimated as empty.
    @Test
    void eachListHasAMaximumLength() throws IOException {
        var names = documentNames();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !type.getName().startsWith("__")) {
                object.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                        .forEach(field -> assertThat(lists.isDeclared(object.getName(), field.getName())
                                        || isPage(object, field)
                                        || names.contains(field.getName()))
                                .describedAs(object.getName() + "." + field.getName())
                                .isTrue());
            }
        }
    }

    private static boolean isPage(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return type.getName().endsWith("Connection")
                && List.of("edges", "nodes").contains(field.getName());
    }

    /// All names in the JSON schema of documents.
    private Set<String> documentNames() throws IOException {
        var names = new HashSet<String>();
        addNames(json.readTree(Files.readString(Path.of("docs", "content", "document.schema.json"))), names);
        return names;
    }

    private static void addNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> addNames(child, names));
    }
}
