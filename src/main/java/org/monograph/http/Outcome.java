package org.monograph.http;

import graphql.ExecutionResult;

/// What became of an operation.
///
/// @param contentVersion of the content that it showed; 0 when the database was not asked
/// @param query false when it may have changed something
record Outcome(ExecutionResult result, long contentVersion, boolean query) {

    /// Of an operation that was not executed.
    static Outcome of(ExecutionResult result) {
        return new Outcome(result, 0, true);
    }

    /// Whether the same request would get the same answer again, as long as the content stays as it is.
    boolean isRepeatable() {
        return contentVersion > 0 && query && result.getErrors().isEmpty() && result.getExtensions() == null;
    }
}
