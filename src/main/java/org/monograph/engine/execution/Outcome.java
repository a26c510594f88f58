package org.monograph.engine.execution;

import graphql.ExecutionResult;
import java.util.Optional;
import org.monograph.base.database.ContentState;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.operation.CodedError;

/// What became of an operation.
///
/// @param content that it showed; `ContentState.UNKNOWN` when the database was not asked
/// @param query false when it may have changed something
public record Outcome(ExecutionResult result, ContentState content, boolean query) {

    /// Of an operation that was not executed.
    static Outcome of(ExecutionResult result) {
        return new Outcome(result, ContentState.UNKNOWN, true);
    }

    /// Why the operation costs too much, where it does: the same request would again.
    public Optional<ContentException> refusal() {
        return result.getErrors().stream()
                .map(CodedError.class::cast)
                .filter(error -> error.code() == ErrorCode.QUERY_TOO_COSTLY && !result.isDataPresent())
                .map(error -> new ContentException(error.code(), error.getMessage()))
                .findFirst();
    }

    /// 0 when the database was not asked.
    public long contentVersion() {
        return content.version();
    }

    /// Whether the same request would get the same answer again, as long as the content stays as it is.
    public boolean isRepeatable() {
        return contentVersion() > 0 && query && result.getErrors().isEmpty() && result.getExtensions() == null;
    }
}
