package org.monograph.engine.answers;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.execution.OperationExecutor;
import org.monograph.engine.limits.RateLimit;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationLabel;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.PersistedQuery;
import org.monograph.engine.operation.RefusedException;

/// Answers a request from the cache, or else by executing its operation.
@Singleton
public class AnswerService {

    private final RateLimit rateLimit;
    private final AnswerCache cache;
    private final OperationExecutor executor;

    AnswerService(RateLimit rateLimit, AnswerCache cache, OperationExecutor executor) {
        this.rateLimit = rateLimit;
        this.cache = cache;
        this.executor = executor;
    }

    /// The cached answer to a request whose bytes were answered before. Does not block: call it on the event
    /// loop. Spends the point that each request costs; the cost of the operation is spent before its
    /// execution.
    ///
    /// @throws RefusedException with RATE_LIMITED when the client has no points left
    public Optional<Reply> cached(ClientRequest request) {
        rateLimit.spend(request.telemetry(), 1);
        return cache.find(request);
    }

    /// May block, until the deadline of the request.
    ///
    /// @throws ContentException when the request has no operation, or one that may not be executed
    public Reply answer(ClientRequest request) {
        return answer(request, request.operation(), AnswerForm.JSON);
    }

    /// The same for an operation that the request does not contain.
    ///
    /// @param form has to follow from the operation and the media type of the request alone
    /// @throws ContentException also when the form is not JSON and the result has an error
    public Reply answer(ClientRequest request, OperationRequest operation, AnswerForm form) {
        var document = PersistedQuery.hashOf(operation);
        request.telemetry().setOperation(OperationLabel.unread(document));
        return cache.answer(
                request,
                () -> Digest.of(document, operation),
                new Execution(() -> executor.execute(request, operation, document), form));
    }
}
