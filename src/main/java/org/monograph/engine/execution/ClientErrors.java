package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.BAD_REQUEST;
import static org.monograph.base.terms.ErrorCode.DEADLINE_EXCEEDED;
import static org.monograph.base.terms.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.monograph.base.terms.ErrorCode.INTERNAL;
import static org.monograph.base.terms.ErrorCode.OVERLOADED;
import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.CoercingParseValueException;
import jakarta.persistence.PersistenceException;
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
import org.monograph.engine.validation.VariableErrors;

/// Turns failures into errors that clients may see. Each has a message of our own: those of graphql-java may hold what
/// was sent.
public final class ClientErrors {

    private static final Logger LOG = Logger.getLogger(ClientErrors.class);

    private static final String INTROSPECTION =
            "introspection may ask for __schema and __type once each, for fields, inputFields, interfaces and possibleTypes "
                    + "of types at one place each, and for %d fields, %d deep"
                            .formatted(
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_FIELDS_COUNT,
                                    GoodFaithIntrospection.GOOD_FAITH_MAX_DEPTH_COUNT);

    private ClientErrors() {}

    /// @param locations null for a failure that belongs to no field
    /// @param path null for a failure that belongs to no field
    public static CodedError of(Throwable failure, List<SourceLocation> locations, List<Object> path) {
        return switch (failure) {
            case ContentException readable -> new CodedError(readable.code(), readable.getMessage(), locations, path);
            case PersistenceException late
            when SqlFailure.isConflict(late) ->
                new CodedError(OVERLOADED, OperationLimit.conflict().getMessage(), locations, path);
            case JDBCException broken
            when SqlFailure.isUnavailable(broken.getSQLException()) ->
                new CodedError(OVERLOADED, OperationLimit.withoutDatabase().getMessage(), locations, path);
            case QueryTimeoutException _, org.hibernate.QueryTimeoutException _ -> deadline(locations, path);
            default -> internal(failure, locations, path);
        };
    }

    /// An error of graphql-java. A class that is not known to be the client's fault is INTERNAL, without its message.
    ///
    /// @param variables of the operation that was executed
    static CodedError of(GraphQLError error, VariableErrors variables) {
        return switch (error) {
            case CodedError coded -> coded;
            case CoercingParseValueException _,
                    NonNullableValueCoercedAsNullException _,
                    InputMapDefinesTooManyFieldsException _,
                    OneOfTooManyKeysException _,
                    OneOfNullValueException _ -> variables.of(error);
            case BadFaithIntrospectionError _ -> at(error, QUERY_TOO_COSTLY, INTROSPECTION);
            case UnknownOperationException _ ->
                at(
                        error,
                        BAD_REQUEST,
                        "operationName has to be the name of one of the document's operations, and is needed where it has several");
            case DeadlineExceededException _ -> deadline(error.getLocations(), error.getPath());
            default -> internal(failure(error), error.getLocations(), error.getPath());
        };
    }

    /// For a text that is not GraphQL.
    static CodedError syntax(InvalidSyntaxException failure) {
        var place = failure.getLocation();
        return place == null
                ? new CodedError(GRAPHQL_PARSE_FAILED, "the document is not GraphQL", null, null)
                : new CodedError(
                        GRAPHQL_PARSE_FAILED,
                        "syntax error at line %d, column %d: the document is not GraphQL there"
                                .formatted(place.getLine(), place.getColumn()),
                        List.of(place),
                        null);
    }

    static CodedError deadline(List<SourceLocation> locations, List<Object> path) {
        return new CodedError(DEADLINE_EXCEEDED, Deadline.MESSAGE, locations, path);
    }

    private static CodedError at(GraphQLError error, ErrorCode code, String message) {
        return new CodedError(code, message, error.getLocations(), error.getPath());
    }

    private static Throwable failure(GraphQLError error) {
        return error instanceof Throwable thrown ? thrown : new IllegalStateException(error.toString());
    }

    private static CodedError internal(Throwable failure, List<SourceLocation> locations, List<Object> path) {
        var number = UUID.randomUUID();
        LOG.errorf(failure, "Failure %s", number);
        return new CodedError(
                INTERNAL, "the service failed; its operator finds the reason under " + number, locations, path);
    }
}
