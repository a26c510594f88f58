package org.monograph.engine.execution;

import graphql.ExecutionResult;
import java.util.Optional;
import org.monograph.base.database.ContentState;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.operation.CodedError;

/// The result of an operation.
///
/// @param content that was read; `ContentState.UNKNOWN` when the database was not used
/// @param isRead false for a mutation
/// @param isCacheable whether an answer is right until the content changes
public record Outcome(ExecutionResult result, ContentState content, boolean isRead, boolean isCacheable) {

    /// Of an operation that was not executed.
    static Outcome of(ExecutionResult result) {
        return new Outcome(result, ContentState.UNKNOWN, true, false);
    }

    /// @param extension name of what is added to `extensions` of the answer
    Outcome with(String extension, Object value) {
        var extended = result.transform(builder -> builder.addExtension(extension, value));
        return new Outcome(extended, content, isRead, isCacheable);
    }

    /// Why the operation is too costly. Empty when it is not. The same request would fail again.
    public Optional<ContentException> refusal() {
        return result.getErrors().stream()
                .map(CodedError.class::cast)
                .filter(error -> error.code() == ErrorCode.QUERY_TOO_COSTLY && !result.isDataPresent())
                .map(error -> new ContentException(error.code(), error.getMessage()))
                .findFirst();
    }

    /// 0 when the database was not used.
    public long contentVersion() {
        return content.version();
    }

    /// Whether others who send the same request at the same time may get the same answer.
    public boolean isRepeatable() {
        return contentVersion() > 0 && isRead && result.getErrors().isEmpty() && result.getExtensions() == null;
    }
}
