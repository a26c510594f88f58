package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.BAD_REQUEST;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.DEADLINE_EXCEEDED;
import static org.monograph.base.terms.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.monograph.base.terms.ErrorCode.GRAPHQL_VALIDATION_FAILED;
import static org.monograph.base.terms.ErrorCode.OVERLOADED;
import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import jakarta.persistence.QueryTimeoutException;
import java.util.List;
import java.util.UUID;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.monograph.base.database.SqlFailure;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.operation.Deadline;

/// Turns failures into errors that clients may see.
public final class ClientErrors {

    private static final Logger LOG = Logger.getLogger(ClientErrors.class);

    private static final String INTROSPECTION =
            "introspection may ask for __schema and __type once each, for fields, inputFields, interfaces and possibleTypes "
                    + "of types at one place each, and for %d fields, %d deep"
                            .formatted(
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT,
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT);

    private ClientErrors() {}

    public static CodedError of(Throwable failure, List<SourceLocation> locations, List<Object> path) {
        return switch (failure) {
            case ContentException readable -> new CodedError(readable.code(), readable.getMessage(), locations, path);
            case JDBCException broken
            when SqlFailure.isUnavailable(broken.getSQLException()) ->
                new CodedError(OVERLOADED, OperationLimit.withoutDatabase().getMessage(), locations, path);
            case QueryTimeoutException _, org.hibernate.QueryTimeoutException _ -> deadline(locations, path);
            default -> internal(failure, locations, path);
        };
    }

    /// @param executed whether the error came while fields were fetched, not from the document
    public static CodedError of(GraphQLError error, boolean executed) {
        return switch (error) {
            case CodedError coded -> coded;
            case InvalidSyntaxError _ -> from(error, GRAPHQL_PARSE_FAILED);
            // a date, for one, is only refused when its field is fetched
            case ValidationError refused
            when executed ->
                new CodedError(
                        BAD_USER_INPUT,
                        Redaction.withoutValues(refused.getDescription())
                                + "; its description in the schema shows the form",
                        error.getLocations(),
                        List.copyOf(refused.getQueryPath()));
            case ValidationError _ -> from(error, GRAPHQL_VALIDATION_FAILED);
            case BadFaithIntrospectionError _ ->
                new CodedError(QUERY_TOO_COSTLY, INTROSPECTION, error.getLocations(), error.getPath());
            case CoercingParseValueException _,
                    NonNullableValueCoercedAsNullException _,
                    InputMapDefinesTooManyFieldsException _,
                    OneOfTooManyKeysException _,
                    OneOfNullValueException _ -> from(error, BAD_USER_INPUT);
            case UnknownOperationException _ ->
                new CodedError(
                        BAD_REQUEST,
                        "operationName has to be the name of one of the document's operations, and is needed where it has several",
                        error.getLocations(),
                        error.getPath());
            case DeadlineExceededException _ -> deadline(error.getLocations(), error.getPath());
            // what is not known to be the client's fault is ours
            default -> internal(failure(error), error.getLocations(), error.getPath());
        };
    }

    private static Throwable failure(GraphQLError error) {
        return error instanceof Throwable thrown ? thrown : new IllegalStateException(error.toString());
    }

    private static CodedError from(GraphQLError error, ErrorCode code) {
        return new CodedError(code, Redaction.withoutValues(error.getMessage()), error.getLocations(), error.getPath());
    }

    public static CodedError deadline(List<SourceLocation> locations, List<Object> path) {
        return new CodedError(DEADLINE_EXCEEDED, Deadline.MESSAGE, locations, path);
    }

    private static CodedError internal(Throwable failure, List<SourceLocation> locations, List<Object> path) {
        var number = UUID.randomUUID();
        LOG.errorf(failure, "Failure %s", number);
        return new CodedError(
                ErrorCode.INTERNAL,
                "the service failed; its operator finds the reason under " + number,
                locations,
                path);
    }
}
