package org.monograph.engine.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.operation.OperationRequest;

class NullCheckTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                            directive @times(of: [Int!]! = [1]) on FIELD
                            type Query {
                              one(slug: String!, filter: Filter, size: Int! = 7, any: Int): Query
                              many(kinds: [Int!], rows: [[Int!]], filters: [Filter!]): Query
                            }
                            input Filter { name: String! many: [Int!] size: Int! = 3 inner: Filter }"""), RuntimeWiring.MOCKED_WIRING);

    private final NullCheck check = new NullCheck(SCHEMA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query($v: String = "a") { one(slug: $v) { __typename } }                 | the argument slug of the field one
            query($v: Int = 1) { one(slug: "a", size: $v) { __typename } }           | the argument size of the field one
            query($v: Int = 1) { many(kinds: [1, $v]) { __typename } }               | an item of the argument kinds of the field many
            query($v: Int = 1) { many(rows: [[1], [$v]]) { __typename } }            | an item of an item of the argument rows of the field many
            query($v: String = "a") { many(filters: {name: $v}) { __typename } }     | the input field name of the argument filters of the field many
            query($v: String = "a") { many(filters: [{name: $v}]) { __typename } }   | the input field name of an item of the argument filters of the field many
            query($v: Int = 1) { one(slug: "a", filter: {name: "a", inner: {name: "b", many: [$v]}}) { __typename } } | an item of the input field many of the input field inner of the argument filter of the field one
            query($v: Boolean = true) { one(slug: "a") @skip(if: $v) { __typename } } | the argument if of the directive @skip
            query($v: Boolean = true) { ... @include(if: $v) { __typename } }        | the argument if of the directive @include
            query($v: Boolean = true) { ...F @skip(if: $v) } fragment F on Query { __typename } | the argument if of the directive @skip
            query($v: Int = 1) { many @times(of: [$v]) { __typename } }              | an item of the argument of of the directive @times
            query($v: Int = 1) { ...F } fragment F on Query { ... { ...G } } fragment G on Query { many { many(kinds: [$v]) { __typename } } } | an item of the argument kinds of the field many
            query($v: Boolean = true) { __type(name: "Query") { fields(includeDeprecated: $v) { name } } } | the argument includeDeprecated of the field fields
            """)
    void aNullInPlaceOfADefaultIsRefused(String document, String place) {
        var read = read(document);

        assertThatThrownBy(() -> check(read, Collections.singletonMap("v", null)))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_USER_INPUT))
                .hasMessage("variable $v is null, but %s must not be null: omit it or send a value", place);
        assertThatCode(() -> check(read, Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> check(read, Map.of("v", "a value"))).doesNotThrowAnyException();
    }

    @Test
    void aVariableWithoutADefaultMayBeOmittedWhereTheArgumentHasOne() {
        var document = read("query($v: Int) { one(slug: \"a\", size: $v) { __typename } }");

        assertThatCode(() -> check(document, Map.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(document, Collections.singletonMap("v", null)))
                .hasMessage(
                        "variable $v is null, but the argument size of the field one must not be null: omit it or send a value");
    }

    @Test
    void aDefaultOfNullIsRefused() {
        var document = read("query($v: Int = null) { one(slug: \"a\", size: $v) { __typename } }");

        assertThatThrownBy(() -> check(document, Map.of()))
                .hasMessage(
                        "variable $v is null, but the argument size of the field one must not be null: send a value");
        assertThatCode(() -> check(document, Map.of("v", 1))).doesNotThrowAnyException();
    }

    @Test
    void aNullInIntrospectionIsRefused() {
        assertThatThrownBy(() -> check(
                        read("{ __schema { types { enumValues(includeDeprecated: null) { name } } } }"), Map.of()))
                .hasMessage(
                        "the argument includeDeprecated of the field enumValues must not be null: omit it or send a value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($v: Int) { one(slug: \"a\", any: $v) { __typename } }",
                "query($v: [Int!]) { many(kinds: $v) { __typename } }",
                "query($v: [Int!]) { many(rows: [$v]) { __typename } }",
                "query($v: Filter) { one(slug: \"a\", filter: {name: \"a\", inner: $v}) { __typename } }",
                "query($v: String!) { one(slug: $v) { __typename } }",
                "query q($v: Int) { one(slug: \"a\", any: $v) { __typename } } query other($v: String = \"a\") { one(slug: $v) { __typename } }"
            })
    void allowedNullsAreAccepted(String document) {
        var read = read(document);

        assertThatCode(() -> check(read, Collections.singletonMap("v", null))).doesNotThrowAnyException();
        assertThatCode(() -> check(read, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void onlyTheSelectedOperationIsChecked() {
        var document = read(
                "query q { one(slug: \"a\") { __typename } } query other($v: String = \"a\") { one(slug: $v) { __typename } }");
        var sent = Collections.<String, Object>singletonMap("v", null);

        assertThatCode(() -> check.check(new OperationRequest("", "q", sent, null), document))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check.check(new OperationRequest("", "other", sent, null), document))
                .isInstanceOf(ContentException.class);
    }

    private void check(Document document, Map<String, Object> variables) {
        check.check(new OperationRequest("", null, variables, null), document);
    }

    private static Document read(String text) {
        var document = Parser.parse(text);
        assertThat(ParseAndValidate.validate(SCHEMA, document, Locale.ROOT)).isEmpty();
        return document;
    }
}
