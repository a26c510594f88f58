package org.monograph.engine.execution;

import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.RefusedException;

/// A GET may only execute a query: following or prefetching a link must not change anything.
final class ReadOnly {

    private ReadOnly() {}

    /// @param document null when it could not be parsed
    /// @throws RefusedException for a mutation or a subscription that is not sent by POST
    static void check(HttpMethod method, OperationRequest request, Document document) {
        if (!method.equals(HttpMethod.POST) && document != null && mayChange(request, document)) {
            throw new RefusedException(
                    405, "only a query can be sent by GET; send the operation by POST", Map.of("Allow", "POST"));
        }
    }

    static boolean mayChange(OperationRequest request, Document document) {
        return request.selected(document).anyMatch(operation -> operation.getOperation() != Operation.QUERY);
    }
}
