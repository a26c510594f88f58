package org.monograph.http;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                    type Query { one: Thing many: [Thing!]! pages(first: Int = 20, after: String): Things! named(names: [String!]!): [Thing!]!
                                 filtered(kinds: [String!]): [Thing!]! node: Node leaf: Int }
                    type Mutation { change: Thing }
                    interface Node { id: ID! }
                    type Thing implements Node { id: ID! tags: [String!]! one: Thing many: [Thing!]! pages(first: Int = 20): Things! }
                    type Things { nodes: [Thing!]! edges: [Edge!]! total: Int }
                    type Edge { node: Thing }"""),
                    RuntimeWiring.newRuntimeWiring()
                            .type("Node", node -> node.typeResolver(_ -> null))
                            .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { leaf __typename }                                            | 0
            { one { id tags } }                                            | 1
            { many { id } }                                                | 10
            { many { many { many { id } } } }                              | 1110
            { pages { total } }                                            | 1
            { pages { nodes { id } } }                                     | 21
            { pages(first: 5) { nodes { id } } }                           | 6
            { pages(first: 5) { edges { node { id } } } }                  | 11
            { pages(first: 5) { nodes { many { id } } } }                  | 56
            { pages(first: 5) { nodes { pages(first: 2) { nodes { id } } } } } | 21
            { pages(first: null) { nodes { id } } }                        | 21
            { pages(first: 0) { nodes { id } } }                           | 1
            { pages(first: 101) { nodes { id } } }                         | 101
            { pages(first: -5) { nodes { id } } }                          | 1
            { named(names: ["a", "b", "c"]) { one { id } } }               | 6
            { named(names: "a") { id } }                                   | 1
            { named(names: []) { id } }                                    | 0
            { filtered(kinds: ["a"]) { id } }                              | 10
            { a: one { id } b: one { id } }                                | 2
            { node { ... on Thing { one { id } } } }                       | 2
            { ... { one { id } } ... @skip(if: true) { one { id } } }       | 1
            { one @include(if: false) { id } many @include(if: true) { id } } | 10
            { __schema { types { name } } }                                | 0
            { pages(first: 3) { ...F } many { ...G } } fragment F on Things { nodes { ...G } } fragment G on Thing { one { id } } | 27
            mutation { change { many { id } } }                            | 11
            """)
    void anObjectCountsOneAndWhatIsBelowIt(String document, int price) {
        assertThat(price(document, Map.of())).isEqualTo(price);
    }

    @Test
    void variablesCountAsTheyAreGiven() {
        var page = "query($n: Int = 7) { pages(first: $n) { nodes { id } } }";
        assertThat(price(page, Map.of())).isEqualTo(8);
        assertThat(price(page, Map.of("n", 50))).isEqualTo(51);
        assertThat(price(page, Collections.singletonMap("n", null))).isEqualTo(21);
        assertThat(price(page, Map.of("n", Long.MAX_VALUE))).isEqualTo(101);
        assertThat(price(page, Map.of("n", "5"))).isEqualTo(21);

        var names = "query($n: [String!]!) { named(names: $n) { id } }";
        assertThat(price(names, Map.of("n", List.of("a", "b")))).isEqualTo(2);
        assertThat(price(names, Map.of("n", "a"))).isEqualTo(1);

        var part = "query($if: Boolean = false) { one { id } many @include(if: $if) { id } }";
        assertThat(price(part, Map.of())).isEqualTo(1);
        assertThat(price(part, Map.of("if", true))).isEqualTo(11);
        assertThat(price(part, Map.of("if", "no"))).isEqualTo(11);
    }

    @Test
    void whatIsTooMuchToCountStaysTooMuch() {
        var fragments = IntStream.range(0, 100)
                .mapToObj(i -> "fragment F%d on Thing { many { ...F%d } one { ...F%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));

        assertThat(price("{ one { ...F0 } } " + fragments + " fragment F100 on Thing { id }", Map.of()))
                .isEqualTo(Integer.MAX_VALUE);
    }

    private static int price(String text, Map<String, Object> variables) {
        var document = Parser.parse(text);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return Price.of(SCHEMA, document, operation, variables);
    }
}
