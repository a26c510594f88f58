package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.monograph.base.database.Snapshot;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.operation.OperationRequest;

/// How much an operation may cost.
@Singleton
public class CostLimit {

    private final GraphQLSchema schema;
    private final ListLengths lists;
    private final int limit;

    CostLimit(GraphQLSchema schema, ListLengths lists, LimitsConfig limits) {
        this.schema = schema;
        this.lists = lists;
        this.limit = limits.cost();
    }

    /// In points. 0 where the engine will say that the request does not name one of the document's operations.
    public int estimate(OperationRequest request, Document document, ContentSizes sizes) {
        return request.meant(document)
                .findFirst()
                .map(operation -> CostEstimate.of(schema, lists, sizes, document, operation, request.variables()))
                .orElse(0);
    }

    /// @throws ContentException when no operation may cost as much
    public void check(int estimate) {
        if (estimate > limit) {
            throw new ContentException(
                    QUERY_TOO_COSTLY,
                    "the answer could cost %d points, and %d are allowed: ask for smaller pages, fewer lists within lists, or fewer aliases"
                            .formatted(estimate, limit));
        }
    }

    /// The estimate alone, of an operation that is not executed.
    public ExecutionResult report(int estimate) {
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addExtension("cost", Map.of("estimate", estimate, "limit", limit))
                .build();
    }

    public ExecutionResult report(ExecutionResult result, int estimate, Snapshot snapshot, int objects) {
        var cost = new LinkedHashMap<String, Object>();
        cost.put("estimate", estimate);
        cost.put("limit", limit);
        cost.put("objects", objects);
        cost.put("sqlStatements", snapshot.statements());
        cost.put("databaseMillis", snapshot.databaseTime().toMillis());
        return result.transform(builder -> builder.addExtension("cost", cost));
    }
}
