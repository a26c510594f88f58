package org.monograph.http;

import graphql.ExecutionResult;
import java.util.Optional;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// What became of an operation.
///
/// @param contentVersion of the content that it showed; 0 when the database was not asked
/// @param query false when it may have changed something
record Outcome(ExecutionResult result, long contentVersion, boolean query) {

    /// Of an operation that was not executed.
    static Outcome of(ExecutionResult result) {
        return new Outcome(result, 0, true);
    }

    /// Why the operation costs too much, where it does: the same request would again.
    Optional<ContentException> refusal() {
        return result.getErrors().stream()
                .map(CodedError.class::cast)
                .filter(error -> error.code() == ErrorCode.QUERY_TOO_COSTLY && !result.isDataPresent())
                .map(error -> new ContentException(error.code(), error.getMessage()))
                .findFirst();
    }

    /// Whether the same request would get the same answer again, as long as the content stays as it is.
    boolean isRepeatable() {
        return contentVersion > 0 && query && result.getErrors().isEmpty() && result.getExtensions() == null;
    }
}
