package org.monograph.door.http;

/// The order of our handlers among the server's: authentication stands at -200, authorization at -100. The steps of a
/// request for an operation are in the order in which `GraphQLRoute` names them.
public final class HandlerOrder {

    /// Before all that can refuse.
    static final int REFUSAL = -111;
    static final int OPERATION = -50;
    public static final int STATIC_CONTENT = -49;

    private HandlerOrder() {}
}
