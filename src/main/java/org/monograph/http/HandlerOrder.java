package org.monograph.http;

/// The order of our handlers among the server's: authentication stands at -200, authorization at -100, the GraphQL
/// library's subscriptions at -99. Its own handler of operations stands at 0 and must never be reached: it is lax.
final class HandlerOrder {

    static final int OPERATION = -50;
    static final int OTHER_METHODS = -49;
    static final int GRAPHIQL_PAGE = -48;

    private HandlerOrder() {}
}
