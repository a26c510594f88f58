package org.monograph.http;

/// The order of our handlers among the server's: authentication stands at -200, authorization at -100. The GraphQL
/// library's
/// own are gone (`GraphQLRoute`).
final class HandlerOrder {

    /// Before all that can refuse.
    static final int REFUSAL = -111;
    /// Whoever asks, and for whatever.
    static final int METHOD = -110;
    /// Before the body: what cannot be understood, or answered, is not read.
    static final int MEDIA_TYPE = -60;

    static final int BODY = -55;
    static final int OPERATION = -50;
    static final int GRAPHIQL_PAGE = -49;

    private HandlerOrder() {}
}
