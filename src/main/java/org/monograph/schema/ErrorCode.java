package org.monograph.schema;

/// The values of `extensions.code`. Clients may rely on them; messages are for people and may change.
public enum ErrorCode {
    /// The HTTP request is not one for GraphQL: no JSON, no query, a wrong media type or method.
    BAD_REQUEST,
    /// The document is not GraphQL; the error has line and column.
    GRAPHQL_PARSE_FAILED,
    /// The document asks for what the schema does not have.
    GRAPHQL_VALIDATION_FAILED,
    /// An argument or a variable has a value that is not allowed; the message says what is.
    BAD_USER_INPUT,
    /// The answer took longer than allowed; ask for less at once.
    DEADLINE_EXCEEDED,
    /// A failure of the service itself; the message has the number under which the log tells more.
    INTERNAL
}
