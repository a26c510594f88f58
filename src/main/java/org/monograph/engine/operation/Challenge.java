package org.monograph.engine.operation;

/// The header that tells a client how to sign in (RFC 6750).
public final class Challenge {

    public static final String HEADER = "WWW-Authenticate";
    public static final String WITHOUT_TOKEN = "Bearer realm=\"monograph\"";
    public static final String INVALID_TOKEN = WITHOUT_TOKEN + ", error=\"invalid_token\"";
    public static final String INSUFFICIENT = WITHOUT_TOKEN + ", error=\"insufficient_scope\"";

    private Challenge() {}
}
