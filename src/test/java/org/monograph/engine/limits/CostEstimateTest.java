package org.monograph.engine.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ContentSizes.Size;
import org.monograph.base.published.ListBound;

class CostEstimateTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                    type Query { one: Thing many: [Thing!]! pages(first: Int = 20, after: String): Things! named(names: [String!]!): [Thing!]!
                                 filtered(kinds: [String!]): [Thing!]! unknown: [Thing!]! node: Node leaf: Int text: String }
                    type Mutation { change: Thing }
                    interface Node { id: ID! }
                    type Thing implements Node { id: ID! tags: [String!]! one: Thing many: [Thing!]! pages(first: Int = 20): Things! perName: [Thing!]! }
                    type Things { nodes: [Thing!]! edges: [Edge!]! total: Int }
                    type Edge { node: Thing }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type("Node", node -> node.typeResolver(_ -> null))
                            .build());

    private static final ListLengths LISTS = new ListLengths(List.of(() -> Map.of(
            "Query.named",
            ListBound.requested(100),
            "Thing.perName",
            (given, _) -> given * given,
            "Query.filtered",
            ListBound.longest("many"))));

    private static final ContentSizes SIZES = new ContentSizes(
            new UUID(0, 1),
            Map.of(
                    "many", new Size(10, 0),
                    "tags", new Size(3, 250),
                    "text", new Size(0, 1_000)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { leaf __typename }                                            | 0.2
            { text }                                                       | 1.1
            { a: text b: text }                                            | 2.2
            { one { id } }                                                 | 1.1
            { one { id tags } }                                            | 2.1
            { many { id } }                                                | 11.1
            { many { many { id } } }                                       | 121.1
            { unknown { id } }                                             | 0.1
            { pages { total } }                                            | 1.1
            { pages { nodes { id } } }                                     | 23.1
            { pages(first: 5) { nodes { id } } }                           | 6.6
            { pages(first: 5) { edges { node { id } } } }                  | 11.6
            { pages(first: 5) { nodes { many { id } } } }                  | 61.6
            { pages(first: 5) { nodes { pages(first: 2) { nodes { id } } } } } | 22.6
            { pages(first: null) { nodes { id } } }                        | 23.1
            { pages(first: 0) { nodes { id } } }                           | 1.1
            { pages(first: 101) { nodes { id } } }                         | 111.1
            { pages(first: -5) { nodes { id } } }                          | 1.1
            { named(names: ["a", "b", "c"]) { one { id } } }               | 6.4
            { named(names: "a") { id } }                                   | 1.2
            { named(names: []) { id } }                                    | 0.1
            { named(names: ["a", "b"]) { perName { id } } }                | 11.1
            { filtered(kinds: ["a"]) { id } }                              | 11.1
            { a: one { id } b: one { id } }                                | 2.2
            { node { ... on Thing { one { id } } } }                       | 2.1
            { ... { one { id } } ... @skip(if: true) { one { id } } }      | 1.1
            { one @include(if: false) { id } many @include(if: true) { id } } | 11.1
            { __schema { types { name } } }                                | 1000
            { pages(first: 3) { ...F } many { ...G } } fragment F on Things { nodes { ...G } } fragment G on Thing { one { id } } | 28.5
            mutation { change { many { id } } }                            | 12.1
            """)
    void objectsCostAPointAndNestedFieldsCountForEachItem(String document, double points) {
        assertThat(cost(document, Map.of())).isEqualTo((int) Math.ceil(points));
    }

    @Test
    void valuesOfVariablesCount() {
        var page = "query($n: Int = 7) { pages(first: $n) { nodes { id } } }";
        assertThat(cost(page, Map.of())).isEqualTo(9);
        assertThat(cost(page, Map.of("n", 50))).isEqualTo(57);
        assertThat(cost(page, Collections.singletonMap("n", null))).isEqualTo(24);
        assertThat(cost(page, Map.of("n", Long.MAX_VALUE))).isEqualTo(112);
        assertThat(cost(page, Map.of("n", "5"))).isEqualTo(24);

        var names = "query($n: [String!]!) { named(names: $n) { id } }";
        assertThat(cost(names, Map.of("n", List.of("a", "b")))).isEqualTo(3);
        assertThat(cost(names, Map.of("n", "a"))).isEqualTo(2);

        var part = "query($if: Boolean = false) { one { id } many @include(if: $if) { id } }";
        assertThat(cost(part, Map.of())).isEqualTo(2);
        assertThat(cost(part, Map.of("if", true))).isEqualTo(13);
        assertThat(cost(part, Map.of("if", "no"))).isEqualTo(13);
    }

    @Test
    void anOverflowIsTheLargestInteger() {
        var fragments = IntStream.range(0, 100)
                .mapToObj(i -> "fragment F%d on Thing { many { ...F%d } one { ...F%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        assertThat(cost("{ one { ...F0 } } " + fragments + " fragment F100 on Thing { id }", Map.of()))
                .isEqualTo(Integer.MAX_VALUE);
    }

    private static int cost(String text, Map<String, Object> variables) {
        var document = Parser.parse(text);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return CostEstimate.of(SCHEMA, LISTS, SIZES, document, operation, variables);
    }
}
