package org.monograph.engine.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.ErrorCode.BAD_REQUEST;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.DEADLINE_EXCEEDED;
import static org.monograph.base.terms.ErrorCode.INTERNAL;
import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.AssertException;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.GraphqlErrorException;
import graphql.InvalidSyntaxError;
import graphql.Scalars;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.MissingRootTypeException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.ResultPath;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.validation.VariableErrors;

/// Each class of the engine's errors is known to be the client's fault, or is ours.
class EngineErrorsTest {

    private static final String SECRET = "zqx";
    private static final SourceLocation PLACE = new SourceLocation(1, 1);

    private static final Document DOCUMENT =
            Parser.parse("query ($count: Int!) { drugs(first: $count) { totalCount } }");

    private static final VariableErrors VARIABLES = new VariableErrors(null, DOCUMENT, Map.of());

    private static final Map<GraphQLError, ErrorCode> OF_CLIENTS = Map.of(
            BadFaithIntrospectionError.tooManyFields("Query.__schema"),
            QUERY_TOO_COSTLY,
            new CoercingParseValueException(SECRET),
            BAD_USER_INPUT,
            new NonNullableValueCoercedAsNullException(Scalars.GraphQLInt),
            BAD_USER_INPUT,
            new InputMapDefinesTooManyFieldsException(Scalars.GraphQLInt, "field"),
            BAD_USER_INPUT,
            new OneOfTooManyKeysException(SECRET),
            BAD_USER_INPUT,
            new OneOfNullValueException(SECRET),
            BAD_USER_INPUT,
            new UnknownOperationException(SECRET),
            BAD_REQUEST,
            new DeadlineExceededException(),
            DEADLINE_EXCEEDED);

    /// `QueryDocumentCache` words them, or says which limit the document exceeds.
    private static final Set<String> OF_THE_PARSER = Set.of(
            "graphql.parser.InvalidSyntaxException",
            "graphql.parser.exceptions.InvalidUnicodeSyntaxException",
            "graphql.parser.exceptions.MoreTokensSyntaxException",
            "graphql.parser.exceptions.ParseCancelledException",
            "graphql.parser.exceptions.ParseCancelledTooDeepException",
            "graphql.parser.exceptions.ParseCancelledTooManyCharsException");

    /// Those that validation finds first, and those that the engine throws for other reasons.
    private static final List<GraphQLError> OURS = List.of(
            new InvalidSyntaxError(PLACE, SECRET),
            ValidationError.newValidationError()
                    .validationErrorType(ValidationErrorType.WrongType)
                    .description(SECRET)
                    .build(),
            new AbortExecutionException(SECRET),
            new CoercingParseLiteralException(SECRET),
            new CoercingSerializeException(SECRET),
            new ExceptionWhileDataFetching(ResultPath.rootPath(), new IllegalStateException(SECRET), PLACE),
            GraphqlErrorBuilder.newError().message(SECRET).build(),
            GraphqlErrorException.newErrorException().message(SECRET).build(),
            new IntrospectionDisabledError(PLACE),
            new MissingRootTypeException(SECRET, PLACE),
            new SerializationError(ResultPath.rootPath(), new CoercingSerializeException(SECRET)),
            new TypeMismatchError(ResultPath.rootPath(), Scalars.GraphQLInt));

    /// Those that only the engine can make, and exceptions that are no errors of a result.
    private static final Set<String> OURS_BY_NAME = Set.of(
            "graphql.AssertException",
            "graphql.GraphQLException",
            "graphql.UnresolvedTypeError",
            "graphql.execution.NonNullableFieldWasNullError",
            "graphql.execution.UnresolvedTypeException",
            "graphql.execution.instrumentation.fieldvalidation.FieldValidationSupport$FieldAndArgError",
            "graphql.relay.InvalidCursorException",
            "graphql.relay.InvalidPageSizeException",
            "graphql.schema.validation.InvalidSchemaException");

    @Test
    void anErrorOfTheClientHasItsCode() {
        OF_CLIENTS.forEach(
                (error, code) -> assertThat(ClientErrors.of(error, VARIABLES).code())
                        .describedAs(error.toString())
                        .isEqualTo(code));
    }

    @Test
    void noMessageOfTheEngineReachesClients() {
        OF_CLIENTS
                .keySet()
                .forEach(error -> assertThat(ClientErrors.of(error, VARIABLES).getMessage())
                        .isNotEqualTo(error.getMessage())
                        .doesNotContain(SECRET));
    }

    @Test
    void anyOtherErrorIsOursAndSaysNothing() {
        for (var error : OURS) {
            var coded = ClientErrors.of(error, VARIABLES);

            assertThat(coded.code()).describedAs(error.toString()).isEqualTo(INTERNAL);
            assertThat(coded.getMessage())
                    .matches("the service failed; its operator finds the reason under [0-9a-f-]{36}");
        }
    }

    @Test
    void anExceptionOfTheEngineIsOurs() {
        for (var failure : List.of(new AssertException(SECRET), new GraphQLException(SECRET))) {
            assertThat(ClientErrors.of(failure, null, null).code()).isEqualTo(INTERNAL);
        }
    }

    @Test
    void theEngineHasNoErrorThatIsInNeitherList() throws Exception {
        var known = Stream.of(
                        OF_CLIENTS.keySet().stream().map(EngineErrorsTest::name),
                        OURS.stream().map(EngineErrorsTest::name),
                        OF_THE_PARSER.stream(),
                        OURS_BY_NAME.stream())
                .flatMap(names -> names)
                .filter(name -> name.startsWith("graphql."));

        assertThat(errorsOfTheEngine())
                .describedAs("a new class of error: is it the client's fault?")
                .containsExactlyInAnyOrderElementsOf(known.toList());
    }

    private static String name(GraphQLError error) {
        return error.getClass().getName();
    }

    private static List<String> errorsOfTheEngine() throws IOException, URISyntaxException {
        var location = GraphQLError.class.getProtectionDomain().getCodeSource().getLocation();
        try (var jar = new JarFile(Path.of(location.toURI()).toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.startsWith("graphql.") && name.endsWith(".class"))
                    // libraries that it brings along, and what is wrong with a schema's text
                    .filter(name -> !name.matches("graphql\\.(com|org|schema\\.idl)\\..*"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(EngineErrorsTest::isError)
                    .map(Class::getName)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, GraphQLError.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isError(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && (GraphQLError.class.isAssignableFrom(type) || GraphQLException.class.isAssignableFrom(type));
    }
}
