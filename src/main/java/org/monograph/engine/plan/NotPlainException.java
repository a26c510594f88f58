package org.monograph.engine.plan;

/// The operation needs graphql-java: it has an error, or something that plans do not support.
final class NotPlainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPlainException(String reason) {
        super(reason, null, false, false);
    }
}
