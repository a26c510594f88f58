package org.monograph.engine.execution;

import org.monograph.base.database.ContentState;
import org.monograph.base.published.ContentSizes;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;

/// An operation that may be executed.
///
/// @param sent by the client
/// @param document of `sent`, valid
/// @param cost estimated, in points
/// @param sizes that the cost was estimated with
record Operation(ClientRequest request, OperationRequest sent, QueryDocument document, int cost, ContentSizes sizes) {

    Deadline deadline() {
        return request.deadline();
    }

    CostMode costMode() {
        return request.costMode();
    }

    /// Whether it is no query.
    boolean mayChange() {
        return ReadOnly.mayChange(sent, document.document());
    }

    /// Whether its cost was estimated with the sizes of this content.
    boolean isEstimatedFor(ContentState content) {
        return sizes.token().equals(content.token());
    }

    Operation withCost(int other) {
        return new Operation(request, sent, document, other, sizes);
    }
}
