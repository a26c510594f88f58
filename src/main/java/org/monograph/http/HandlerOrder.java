package org.monograph.http;

/// The order of our handlers among the server's: authentication stands at -200, authorization at -100, the GraphQL
/// library's WebSocket at -99, its handler of operations at 0. Neither of those two may be reached: they are lax.
final class HandlerOrder {

    /// Before all that can refuse.
    static final int REFUSAL = -111;
    /// Before the WebSocket, whose opening is a GET.
    static final int METHOD = -110;
    /// Before the body: what cannot be understood, or answered, is not read.
    static final int MEDIA_TYPE = -60;

    static final int BODY = -55;
    static final int OPERATION = -50;
    static final int GRAPHIQL_PAGE = -49;

    private HandlerOrder() {}
}
