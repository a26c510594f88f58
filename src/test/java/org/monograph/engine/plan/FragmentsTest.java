package org.monograph.engine.plan;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.GraphQLContext;
import graphql.parser.Parser;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.monograph.Patience;
import org.monograph.base.database.ContentState;
import org.monograph.base.graph.Reading;
import org.monograph.base.graph.Request;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;
import org.monograph.content.drug.Drug;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.schema.FieldReader;

/// Which rows are written again, and which are found as they were written.
class FragmentsTest {

    private static final UUID CONTENT = UUID.randomUUID();
    private static final String LONG = "x".repeat(200);

    private record Reader(Function<Object[], Object> value, boolean isCacheable)
            implements DataFetcher<Object>, FieldReader {

        @Override
        public Object get(DataFetchingEnvironment field) {
            throw new AssertionError("only plans read fields here");
        }

        @Override
        public boolean isProperty() {
            return false;
        }

        @Override
        public Object[] arguments(DataFetchingEnvironment field) {
            return field == null ? NO_ARGUMENTS : new Object[] {field.getArgument("kind")};
        }

        @Override
        public Object read(Object source, Object[] arguments, Request request) {
            if (!isCacheable) {
                request.reading().forbidCaching();
            }
            return value.apply(arguments);
        }
    }

    private final RowCache cache = new RowCache(1_000_000);
    private final Drug drug = new Drug();
    /// Number of times that the warnings of the drug were read.
    private int reads;
    private Object row = drug;

    private final GraphQLSchema schema = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                        type Query { drug: Drug }
                        type Drug { name: String warnings(kind: String): [Warning!] labels: [Warning!] }
                        type Warning { text: String }\
                        """),
                    RuntimeWiring.newRuntimeWiring()
                            .type(newTypeWiring("Query").dataFetcher("drug", new Reader(_ -> row, true)))
                            .type(newTypeWiring("Drug")
                                    .dataFetcher("name", new Reader(_ -> read(), true))
                                    .dataFetcher("warnings", new Reader(_ -> List.of(read()), true))
                                    .dataFetcher("labels", new Reader(_ -> List.of(read()), false)))
                            .type(newTypeWiring("Warning").dataFetcher("text", new Reader(_ -> LONG, true)))
                            .build());
    private final Plans plans = new Plans(schema, () -> true);

    FragmentsTest() {
        drug.key = 7L;
    }

    private Object read() {
        reads++;
        return "a warning";
    }

    @Test
    void aRowIsWrittenOnceUntilTheContentChanges() throws Exception {
        var plan = plans.of(Parser.parse("{ drug { warnings { text } } }"));

        var first = answer(plan, Map.of(), CONTENT);
        for (var time = 0; time < 3; time++) {
            assertThat(answer(plan, Map.of(), CONTENT)).isEqualTo(first);
        }
        assertThat(reads).describedAs("for the new plan, and to be cached").isEqualTo(2);

        assertThat(answer(plan, Map.of(), UUID.randomUUID())).isEqualTo(first);
        assertThat(reads).isEqualTo(3);
    }

    @Test
    void eachValueOfAVariableHasItsOwn() throws Exception {
        var plan = plans.of(Parser.parse(
                "query ($kind: String) { drug { ...F } } fragment F on Drug {" + " warnings(kind: $kind) { text } }"));

        for (var time = 0; time < 3; time++) {
            answer(plan, Map.of("kind", "one"), CONTENT);
            answer(plan, Map.of("kind", "other"), CONTENT);
        }
        assertThat(reads).describedAs("for the new plan, and each value").isEqualTo(3);
    }

    @Test
    void whatMayNotBeCachedAndWhatNeedsNoRowsIsWrittenEachTime() throws Exception {
        for (var fields : List.of("labels { text }", "...F", "name")) {
            reads = 0;
            var plan = plans.of(
                    Parser.parse("{ drug { %s } } fragment F on Drug { ... { labels { text } } }".formatted(fields)));
            for (var time = 0; time < 4; time++) {
                answer(plan, Map.of(), CONTENT);
            }
            assertThat(reads).describedAs(fields).isEqualTo(4);
        }
    }

    @Test
    void anObjectThatIsNoRowIsWrittenEachTime() throws Exception {
        row = "no row";
        var plan = plans.of(Parser.parse("{ drug { warnings { text } } }"));
        for (var time = 0; time < 4; time++) {
            answer(plan, Map.of(), CONTENT);
        }
        assertThat(reads).isEqualTo(4);
    }

    private record Answer(String json, AnswerSize.Count count) {}

    private Answer answer(DocumentPlan plan, Map<String, Object> variables, UUID content) throws Exception {
        var size = new AnswerSize(1_000, 1_000_000, Deadline.in(Patience.LIMIT));
        var context = GraphQLContext.of(Map.of(
                CachedRows.class, cache.of(cache.generation(), content),
                Reading.class, Reading.of(ContentState.UNKNOWN, () -> null)));
        var request = new OperationRequest("", null, variables, null);
        var result = plans.execute(plan, request, context, size).orElseThrow();
        return new Answer(
                new String(new JsonMapper().writeValueAsBytes(result.toSpecification()), UTF_8), size.count());
    }
}
