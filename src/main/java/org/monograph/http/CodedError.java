package org.monograph.http;

import static org.monograph.schema.ErrorCode.BAD_REQUEST;
import static org.monograph.schema.ErrorCode.BAD_USER_INPUT;
import static org.monograph.schema.ErrorCode.DEADLINE_EXCEEDED;
import static org.monograph.schema.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.monograph.schema.ErrorCode.GRAPHQL_VALIDATION_FAILED;
import static org.monograph.schema.ErrorCode.OVERLOADED;
import static org.monograph.schema.ErrorCode.QUERY_TOO_COSTLY;

import graphql.ErrorClassification;
import graphql.ErrorType;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.monograph.database.SqlFailure;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// An error as the client sees it: nothing but a code, a message, and where in the document it belongs.
///
/// @param locations in the document; null where the error belongs to none
/// @param path of the field that failed; null for an operation that was not executed
record CodedError(ErrorCode code, String message, List<SourceLocation> locations, List<Object> path)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CodedError.class);

    private static final String TOO_LATE = "the answer took too long; ask for less at once";

    private static final String INTROSPECTION =
            "introspection may ask for __schema and __type once each, for fields, inputFields, interfaces and possibleTypes "
                    + "of types at one place each, and for %d fields, %d deep"
                            .formatted(
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT,
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT);

    static CodedError of(Throwable failure, List<SourceLocation> locations, List<Object> path) {
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
    static CodedError of(GraphQLError error, boolean executed) {
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

    static ContentException tooLate() {
        return new ContentException(DEADLINE_EXCEEDED, TOO_LATE);
    }

    static CodedError deadline(List<SourceLocation> locations, List<Object> path) {
        return new CodedError(DEADLINE_EXCEEDED, TOO_LATE, locations, path);
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

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    @Override
    public Map<String, Object> toSpecification() {
        var map = new LinkedHashMap<String, Object>();
        map.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            map.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (path != null && !path.isEmpty()) {
            map.put("path", path);
        }
        map.put("extensions", getExtensions());
        return map;
    }
}
