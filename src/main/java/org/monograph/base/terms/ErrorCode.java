package org.monograph.base.terms;

/// The values of `extensions.code`. Clients may rely on them; messages are for people and may change. `docs/errors.md`
/// says what a client does about each.
public enum ErrorCode {
    /// The HTTP request is not one for GraphQL: no JSON, no query, a wrong media type or method.
    BAD_REQUEST,
    /// The document is not GraphQL; the error has line and column.
    GRAPHQL_PARSE_FAILED,
    /// The document asks for what the schema does not have.
    GRAPHQL_VALIDATION_FAILED,
    /// An argument or a variable has a value that is not allowed; the message says what is.
    BAD_USER_INPUT,
    /// The document, or what it asks for, is larger than allowed; the message says what to leave out.
    QUERY_TOO_COSTLY,
    /// The client has asked for too much lately; `Retry-After` says when it may go on.
    RATE_LIMITED,
    /// The answer took longer than allowed; ask for less at once.
    DEADLINE_EXCEEDED,
    /// The service has too much to do, or no database; `Retry-After` says when to ask again.
    OVERLOADED,
    /// The document of this hash is not known; send it with its hash once.
    PERSISTED_QUERY_NOT_FOUND,
    /// A failure of the service itself; the message has the number under which the log tells more.
    INTERNAL
}
