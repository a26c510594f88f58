package org.monograph.base.terms;

/// The values of `extensions.code`. Clients may rely on them; messages are for people and may change.
/// `docs/errors.md` says how a client should handle each.
public enum ErrorCode {
    /// The HTTP request is not a GraphQL request: invalid JSON, no query, a wrong media type or method.
    BAD_REQUEST,
    /// The document is not valid GraphQL syntax; the error has line and column.
    GRAPHQL_PARSE_FAILED,
    /// The document does not match the schema.
    GRAPHQL_VALIDATION_FAILED,
    /// An argument or a variable has a value that is not allowed; the message says which values are.
    BAD_USER_INPUT,
    /// The request needs a token and has none, or its token is not valid; sign in and send a new one.
    UNAUTHENTICATED,
    /// The editor does not have the role that this needs; the message says which.
    FORBIDDEN,
    /// The page belongs to a site whose pages may not read answers; the message names the property.
    ORIGIN_NOT_ALLOWED,
    /// There is nothing with the name that the operation needs.
    NOT_FOUND,
    /// Somebody else was faster, or the change has another status by now; read it again and decide.
    EDIT_CONFLICT,
    /// The change cannot be published as it is; its `problems` say why.
    HAS_PROBLEMS,
    /// The document, or its estimated cost, exceeds a limit; the message says what to reduce.
    QUERY_TOO_COSTLY,
    /// The client has used up its rate limit; `Retry-After` says when to retry.
    RATE_LIMITED,
    /// The operation exceeded its deadline; request less at once.
    DEADLINE_EXCEEDED,
    /// The service is overloaded or has no database; `Retry-After` says when to retry.
    OVERLOADED,
    /// No document with this hash is known; send the document together with its hash once.
    PERSISTED_QUERY_NOT_FOUND,
    /// An unexpected failure of the service; the message has the id of the log entry with the details.
    INTERNAL
}
