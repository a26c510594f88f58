package org.monograph.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.terms.ErrorCode;

class VariableErrorsTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                type Query { drugs(filter: Filter): Int }
                                enum Kind { GENERIC BRAND }
                                input Filter { slugs: [String!] kind: Kind kinds: [Kind!] count: Int range: Range }
                                input Range { from: Float! to: Float }"""), RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            Kind!   | {}                                | variable $v is missing: send a value of the type Kind!
            Kind!   | {"v": null}                       | variable $v: the value must not be null
            [Kind!] | {"v": ["BRAND", null]}            | variable $v: item [1] must not be null
            Kind    | {"v": "brand"}                    | variable $v: the value is not a valid Kind; did you mean BRAND?
            Kind    | {"v": "SECRET"}                   | variable $v: the value is not a valid Kind; the schema describes the type
            Kind    | {"v": 7}                          | variable $v: the value is not a valid Kind; the schema describes the type
            [Kind]  | {"v": ["BRAND", "GENRIC"]}        | variable $v: item [1] is not a valid Kind; did you mean GENERIC?
            [Kind]  | {"v": "GENRIC"}                   | variable $v: the value is not a valid Kind; did you mean GENERIC?
            Int!    | {"v": "SECRET"}                   | variable $v: the value is not a valid Int; the schema describes the type
            Filter  | {"v": "SECRET"}                   | variable $v: the value is not a valid Filter; the schema describes the type
            Filter  | {"v": {"slugs": ["a", null]}}     | variable $v: slugs[1] must not be null
            Filter  | {"v": {"kind": "BRND"}}           | variable $v: kind is not a valid Kind; did you mean BRAND?
            Filter  | {"v": {"kinds": ["BRND"]}}        | variable $v: kinds[0] is not a valid Kind; did you mean BRAND?
            Filter  | {"v": {"cuont": 7}}               | variable $v: the value has a field that Filter does not have; did you mean count?
            Filter  | {"v": {"SECRET": 7}}              | variable $v: the value has a field that Filter does not have
            Filter  | {"v": {"range": {"to": 7}}}       | variable $v: range needs the field from
            Filter  | {"v": {"range": {"from": "x"}}}   | variable $v: range.from is not a valid Float; the schema describes the type
            """)
    void theErrorSaysWhichPartOfAVariableToChange(String type, String variables, String message)
            throws JsonProcessingException {
        assertThat(message(type, variables)).isEqualTo(message);
    }

    /// Should the engine refuse what is right by our check.
    @Test
    void theErrorOfAValueThatFitsNamesTheType() throws JsonProcessingException {
        assertThat(message("Kind!", "{\"v\": \"BRAND\"}"))
                .isEqualTo("variable $v: the value is not a valid Kind!; the schema describes the type");
    }

    @Test
    void anErrorWithoutAPlaceNamesNoVariable() {
        var error =
                new VariableErrors(SCHEMA, document("Kind"), Map.of()).of(new CoercingParseValueException("secret"));

        assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(error.getMessage())
                .isEqualTo("a variable has a value that its type does not allow; the schema describes the type");
    }

    @SuppressWarnings("unchecked")
    private static String message(String type, String variables) throws JsonProcessingException {
        var document = document(type);
        var variable = document.getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getVariableDefinitions()
                .getFirst();
        var error = CoercingParseValueException.newCoercingParseValueException()
                .message("secret")
                .sourceLocation(variable.getSourceLocation())
                .build();
        Map<String, Object> sent = new ObjectMapper().readValue(variables, Map.class);
        return new VariableErrors(SCHEMA, document, sent).of(error).getMessage();
    }

    private static Document document(String type) {
        return Parser.parse("query ($v: %s) { drugs }".formatted(type));
    }
}
