package org.monograph.engine.plan;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.Patience;
import org.monograph.base.graph.Request;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.schema.FieldReader;

/// What plans execute, and what they leave to graphql-java.
class PlansTest {

    /// Reads a field in the way of a test.
    private interface Field extends DataFetcher<Object>, FieldReader {

        Object value() throws Exception;

        @Override
        default Object get(DataFetchingEnvironment field) {
            throw new AssertionError("only plans read fields here");
        }

        @Override
        default boolean isProperty() {
            return false;
        }

        @Override
        default Object read(Object source, Object[] arguments, Request request) throws Exception {
            return value();
        }
    }

    private static final PersistenceException BROKEN = new PersistenceException("canceling statement");

    private static final Map<String, Field> FIELDS = Map.of(
            "name", () -> "Clonazepam",
            "later", () -> CompletableFuture.completedFuture("Baclofen"),
            "never", CompletableFuture::new,
            "missing", () -> null,
            "fails",
                    () -> {
                        throw new IllegalArgumentException("slug: not allowed");
                    },
            "broken",
                    () -> {
                        throw BROKEN;
                    },
            "brokenLater", () -> CompletableFuture.failedFuture(new CompletionException(BROKEN)),
            "self", () -> "an object");

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            type Query {
                              name: String later: String never: String missing: String! fails: String broken: String
                              brokenLater: String self: Query
                            }
                            type Mutation { name: String }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type(newTypeWiring("Query").dataFetchers(Map.copyOf(FIELDS)))
                            .build());

    private final Plans plans = new Plans(SCHEMA, () -> true);

    @Test
    void aQueryWithoutErrorsIsExecuted() {
        assertThat(json("{ __typename name other: later self { name } }"))
                .contains(
                        "{\"data\":{\"__typename\":\"Query\",\"name\":\"Clonazepam\",\"other\":\"Baclofen\",\"self\":{\"name\":\"Clonazepam\"}}}");
        assertThat(plans.executed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ name fails }",
                "{ name never }",
                "{ missing }",
                "{ __schema { description } }",
                "mutation { name }",
                "query one { name } query two { name }",
                "query ($required: Boolean!) { name @skip(if: $required) }"
            })
    void allElseIsLeftToGraphQLJava(String query) {
        assertThat(json(query)).isEmpty();
        assertThat(plans.executed()).isZero();
        assertThat(plans.givenUp()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ name broken }", "{ name brokenLater }"})
    void aFailedStatementFailsTheOperation(String query) {
        assertThatThrownBy(() -> json(query)).isSameAs(BROKEN);
    }

    @Test
    void plansCanBeSwitchedOff() {
        assertThat(execute(new Plans(SCHEMA, () -> false), "{ name }")).isEmpty();
    }

    @Test
    void aLargeDocumentIsExecuted() {
        assertThat(json(fields(2_000, "name")))
                .hasValueSatisfying(json -> assertThat(json).contains("\"a1999\""));
    }

    @Test
    void aPlanThatIsManyTimesLargerThanItsDocumentIsNotMade() {
        var fragment = " fragment F on Query " + fields(50, "name");

        assertThat(json(fields(5, "self { ...F }") + fragment)).isPresent();
        assertThat(json(fields(50, "self { ...F }") + fragment)).isEmpty();
    }

    @Test
    void aPlanIsForTheValuesOfDirectives() {
        var plan = plans.of(Parser.parse("query ($more: Boolean!) { name later @include(if: $more) }"));

        for (var more : List.of(true, false, true)) {
            var request = new OperationRequest("", null, Map.of("more", more), null);
            assertThat(execute(plans, plan, request))
                    .hasValueSatisfying(
                            result -> assertThat(json(result).contains("later")).isEqualTo(more));
        }
    }

    private static String fields(int count, String field) {
        return IntStream.range(0, count)
                .mapToObj(number -> "a%d: %s".formatted(number, field))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private Optional<String> json(String query) {
        return execute(plans, query).map(PlansTest::json);
    }

    private static Optional<ExecutionResult> execute(Plans plans, String query) {
        return execute(plans, plans.of(Parser.parse(query)), new OperationRequest(query, null, null, null));
    }

    private static Optional<ExecutionResult> execute(Plans plans, DocumentPlan plan, OperationRequest request) {
        var deadline = Deadline.in(Patience.LIMIT);
        var context = GraphQLContext.of(Map.of(CachedRows.class, RowCache.none()));
        return plans.execute(plan, request, context, new AnswerSize(100_000, 1_000_000, deadline));
    }

    private static String json(ExecutionResult result) {
        try {
            return new String(new JsonMapper().writeValueAsBytes(result.toSpecification()), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
