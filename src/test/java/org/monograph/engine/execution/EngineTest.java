package org.monograph.engine.execution;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.vertx.core.http.HttpMethod;
import jakarta.persistence.QueryTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monograph.Patience;
import org.monograph.base.database.ContentState;
import org.monograph.base.graph.Reading;
import org.monograph.base.rows.RowCache;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.RefusedException;

class EngineTest {

    @SuppressWarnings("rawtypes")
    private static final Map<String, DataFetcher> FIELDS = Map.of(
            "thread", _ -> Thread.currentThread().getName(),
            "fails",
                    _ -> {
                        throw new IllegalArgumentException("select * from secret");
                    },
            "failsLater",
                    _ -> CompletableFuture.failedFuture(
                            new CompletionException(new IllegalArgumentException("secret"))),
            "refuses",
                    _ -> CompletableFuture.failedFuture(
                            new ContentException(ErrorCode.BAD_USER_INPUT, "slug: try another")),
            "slowStatement",
                    _ -> {
                        throw new QueryTimeoutException("select pg_sleep(9)");
                    },
            // what a load that is chained to a load does
            "hangs", _ -> new CompletableFuture<>(),
            "ten", _ -> IntStream.range(0, 10).boxed().toList());

    private static final int OBJECTS = 1_000_000;
    private static final long BYTES = 1_000_000_000;
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Engine engine = new Engine(new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            type Query {
                              thread: String fails: String failsLater: String refuses: String slowStatement: String hangs: String
                              ten: [Ten!]!
                            }
                            type Mutation { thread: String }
                            type Ten { ten: [Ten!]! one: Int }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type(newTypeWiring("Query").dataFetchers(FIELDS))
                            .type(newTypeWiring("Mutation").dataFetchers(Map.of("thread", FIELDS.get("thread"))))
                            .type(newTypeWiring("Ten").dataFetchers(Map.of("ten", FIELDS.get("ten"), "one", _ -> 1)))
                            .build()));

    @Test
    void fieldsAreFetchedOnTheThreadThatAsks() {
        assertThat(execute("{ thread }").get("data"))
                .isEqualTo(Map.of("thread", Thread.currentThread().getName()));
    }

    @Test
    void aFailureTellsANumberAndNothingElse() {
        for (var field : List.of("fails", "failsLater")) {
            var answer = execute("{ " + field + " thread }");

            assertThat(answer.toString()).doesNotContainIgnoringCase("secret").doesNotContain("Exception");
            assertThat(error(answer))
                    .containsEntry("path", List.of(field))
                    .containsEntry("locations", List.of(Map.of("line", 1, "column", 3)))
                    .containsEntry("extensions", Map.of("code", "INTERNAL"));
            assertThat(error(answer).get("message").toString())
                    .matches("the service failed; its operator finds the reason under [0-9a-f-]{36}");
            assertThat(answer.get("data")).isEqualTo(nullBeside(field));
        }
    }

    private static Map<String, Object> nullBeside(String field) {
        var data = new HashMap<String, Object>(
                Map.of("thread", Thread.currentThread().getName()));
        data.put(field, null);
        return data;
    }

    @Test
    void aRefusalIsReadable() {
        assertThat(error(execute("{ refuses }")))
                .containsEntry("message", "slug: try another")
                .containsEntry("extensions", Map.of("code", "BAD_USER_INPUT"));
    }

    @Test
    void aStatementThatTookTooLongIsSaidToHave() {
        assertThat(error(execute("{ slowStatement }")))
                .containsEntry("extensions", Map.of("code", "DEADLINE_EXCEEDED"));
    }

    @Test
    void anOperationThatHangsIsGivenUp() {
        var answer = execute("{ thread hangs }", SHORT);

        assertThat(error(answer)).containsEntry("extensions", Map.of("code", "DEADLINE_EXCEEDED"));
        assertThat(answer).doesNotContainKey("data");
    }

    @Test
    void anOperationThatHasTooMuchToDoIsGivenUp() {
        var answer = execute("{ ten { ten { ten { ten { ten { ten { ten { ten { ten { one } } } } } } } } } }", SHORT);

        assertThat(error(answer)).containsEntry("extensions", Map.of("code", "DEADLINE_EXCEEDED"));
        assertThat(answer).doesNotContainKey("data");
    }

    @Test
    void aMutationIsExecutedByPostAndNeverByGet() {
        var mutation = new OperationRequest("query a { thread } mutation b { thread }", "b", null, null);

        assertThat(execute(mutation, Patience.LIMIT))
                .isEqualTo(
                        Map.of("data", Map.of("thread", Thread.currentThread().getName())));
        assertThatThrownBy(() -> ReadOnly.check(HttpMethod.GET, mutation, Parser.parse(mutation.query())))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(405);
                    assertThat(refusal.headers()).isEqualTo(Map.of("Allow", "POST"));
                });
    }

    private Map<String, Object> execute(String query) {
        return execute(query, Patience.LIMIT);
    }

    private Map<String, Object> execute(String query, Duration time) {
        return execute(new OperationRequest(query, null, null, null), time);
    }

    private Map<String, Object> execute(OperationRequest request, Duration time) {
        var document = new PreparsedDocumentEntry(Parser.parse(request.query()));
        var deadline = Deadline.in(time);
        var reading = Reading.of(ContentState.UNKNOWN, () -> {
            throw new AssertionError("the database is not used");
        });
        var size = new AnswerSize(OBJECTS, BYTES, deadline);
        return engine.execute(
                        new OperationInput(request, null, deadline, size, reading, RowCache.none(), true), document)
                .toSpecification();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> error(Map<String, Object> answer) {
        var errors = (List<Map<String, Object>>) answer.get("errors");
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }
}
