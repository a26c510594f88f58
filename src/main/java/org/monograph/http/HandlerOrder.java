package org.monograph.http;

/// The order of our handlers among the server's: authentication stands at -200, authorization at -100, the GraphQL
/// library's WebSocket at -99, its handler of operations at 0. Neither of those two may be reached: they are lax.
final class HandlerOrder {

    /// Before the WebSocket, whose opening is a GET.
    static final int OTHER_METHODS = -110;

    static final int OPERATION = -50;
    static final int GRAPHIQL_PAGE = -49;

    private HandlerOrder() {}
}
