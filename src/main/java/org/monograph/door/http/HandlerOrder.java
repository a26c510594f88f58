package org.monograph.door.http;

/// The order of our handlers among those of Quarkus, where authentication has -200 and authorization -100.
/// The handlers of `/graphql` run in the order in which `GraphQLRoute` adds them.
public final class HandlerOrder {

    /// Before the CORS check of Quarkus, which has -300.
    public static final int ORIGIN = -301;
    /// Before all other handlers that can refuse a request.
    static final int REFUSAL = -111;
    static final int OPERATION = -50;
    public static final int PAGE = -49;
    /// Behind all pages, which are asked for more often.
    public static final int PREVIEW = -48;
    /// After the pages: what is the first page without them is behind the first of them.
    public static final int STATIC_CONTENT = -47;

    private HandlerOrder() {}
}
