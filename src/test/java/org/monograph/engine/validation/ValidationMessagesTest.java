package org.monograph.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.i18n.I18n;
import graphql.parser.Parser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.engine.operation.CodedError;

class ValidationMessagesTest {

    private static final ResourceBundle OF_THE_ENGINE =
            ResourceBundle.getBundle("i18n.Validation", Locale.ROOT, I18n.class.getClassLoader());
    private static final ResourceBundle OURS = ResourceBundle.getBundle("messages.validation");

    /// A value, or the message of a scalar, which may hold one.
    private static final Pattern VALUE = Pattern.compile("value ''(\\{\\d})''| - (\\{\\d})");

    @Test
    void eachErrorOfTheEngineHasAMessageOfOurs() {
        assertThat(OURS.keySet()).isEqualTo(OF_THE_ENGINE.keySet());
    }

    @Test
    void noMessageHasAValueThatWasSent() {
        for (var key : OF_THE_ENGINE.keySet()) {
            VALUE.matcher(OF_THE_ENGINE.getString(key))
                    .results()
                    .forEach(value -> assertThat(OURS.getString(key))
                            .describedAs(key)
                            .doesNotContain(value.group(1) == null ? value.group(2) : value.group(1)));
        }
    }

    @Test
    void anErrorWithoutAMessageSaysNothingOfTheDocument() {
        assertThat(new ValidationMessages().msg("New.rule", "secret"))
                .isEqualTo("the document does not fit the schema here");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(errors("{ " + "x".repeat(1_000) + " }"))
                .isEqualTo(Map.of("the type Query has no field " + "x".repeat(100) + "…", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { nme }                                        | the type Query has no field nme
            { drug { name } }                              | the field needs the argument slug
            { drug(slug: "a") }                            | the field drug is of type Drug: its fields have to be listed in braces
            { drug(slug: "a") { name { a } } }             | the field name is of type String, which has no fields: remove the selection behind it
            { drug(slug: 7312) { name } }                  | the argument slug is not a valid String
            { drug(slug: "a", kind: SECRET) { name } }     | the argument kind is not a valid Kind
            { drug(slug: null) { name } }                  | the argument slug must not be null
            { drug(slug: "a", page: 3) { name } }          | the field has no argument page
            query ($s: String) { drug(slug: $s) { name } } | the variable $s is a String, and its place takes a String!
            query ($n: Boolean = "x") { drug(slug: "a") { name } } | the default of a variable is not a valid Boolean; the variable $n is not used: use it, or remove it
            { drug(slug: $s) { name } }                    | the operation does not define the variable $s
            { ...rest }                                    | the document has no fragment rest""")
    void aMessageNamesWhatToChange(String document, String messages) {
        assertThat(errors(document).keySet()).containsExactlyInAnyOrder(messages.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { drgu }                                       | the type Query has no field drgu; did you mean drug or drugs?
            { drug(slug: "a") { nmae } }                   | the type Drug has no field nmae; did you mean name?
            { drug(slug: "a") { NAMES } }                  | the type Drug has no field NAMES; did you mean name?
            { drug(slug: "a") { frm } }                    | the type Drug has no field frm; did you mean form or forms?
            { drug(slug: "a", knd: GENERIC) { name } }     | the field has no argument knd; did you mean kind?
            { drug(slug: "a", kind: GENERICS) { name } }   | the argument kind is not a valid Kind; did you mean GENERIC?
            { drug(slug: "a", kind: "generic") { name } }  | the argument kind is not a valid Kind; did you mean GENERIC?
            { drugs(kinds: [BRAND, GENRIC]) { name } }     | the argument kinds[1] is not a valid Kind; did you mean GENERIC?
            { drugs(filter: {nam: "a"}) { name } }         | the argument filter has the field nam, which Filter does not have; did you mean name?
            query ($k: Kind = BRND) { drugs(kinds: [$k]) { name } } | the default of a variable is not a valid Kind; did you mean BRAND?
            query ($k: Knd) { drug(slug: "a", kind: $k) { name } }  | there is no type Knd; did you mean Kind?
            { drug(slug: "a") @includ(if: true) { name } } | there is no directive @includ; did you mean include?
            { drug(slug: "a") @skip(iff: true) { name } }  | the directive has no argument iff; did you mean if?
            { found { name } }                             | the type Found has no field name; select it in a fragment ... on Drug or Food
            { found { lable } }                            | the type Found has no field lable
            { thing { frm } }                              | the type Thing has no field frm""")
    void aMessageSuggestsWhatMayBeMeant(String document, String message) {
        assertThat(errors(document)).containsKey(message);
    }

    private static Map<String, Long> errors(String document) {
        var schema =
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                type Query {
                                  drug(slug: String!, kind: Kind): Drug
                                  drugs(kinds: [Kind], filter: Filter): [Drug]
                                  found: Found
                                  thing: Thing
                                }
                                enum Kind { GENERIC BRAND }
                                input Filter { name: String }
                                interface Thing { name: String }
                                type Drug implements Thing { name: String form: String forms: String }
                                type Food implements Thing { name: String }
                                union Found = Drug | Food"""), RuntimeWiring.MOCKED_WIRING);
        return DocumentValidation.errors(schema, Parser.parse(document)).stream()
                .collect(Collectors.groupingBy(CodedError::getMessage, Collectors.counting()));
    }
}
