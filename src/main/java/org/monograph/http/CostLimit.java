package org.monograph.http;

import static org.monograph.schema.ErrorCode.QUERY_TOO_COSTLY;

import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.monograph.database.Snapshot;
import org.monograph.schema.ContentException;
import org.monograph.schema.ContentSizes;

/// How much an operation may cost.
@Singleton
class CostLimit {

    private final GraphQLSchema schema;
    private final ListLengths lists;
    private final int limit;

    CostLimit(GraphQLSchema schema, ListLengths lists, LimitsConfig limits) {
        this.schema = schema;
        this.lists = lists;
        this.limit = limits.cost();
    }

    /// In points. 0 where the engine will say that the request does not name one of the document's operations.
    int estimate(OperationRequest request, Document document, ContentSizes sizes) {
        return request.meant(document)
                .findFirst()
                .map(operation -> CostEstimate.of(schema, lists, sizes, document, operation, request.variables()))
                .orElse(0);
    }

    /// @throws ContentException when no operation may cost as much
    void check(int estimate) {
        if (estimate > limit) {
            throw new ContentException(
                    QUERY_TOO_COSTLY,
                    "the answer could cost %d points, and %d are allowed: ask for smaller pages, fewer lists within lists, or fewer aliases"
                            .formatted(estimate, limit));
        }
    }

    /// The estimate alone, of an operation that is not executed.
    ExecutionResult report(int estimate) {
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addExtension("cost", Map.of("estimate", estimate, "limit", limit))
                .build();
    }

    ExecutionResult report(ExecutionResult result, int estimate, Snapshot snapshot, int objects) {
        var cost = new LinkedHashMap<String, Object>();
        cost.put("estimate", estimate);
        cost.put("limit", limit);
        cost.put("objects", objects);
        cost.put("sqlStatements", snapshot.statements());
        cost.put("databaseMillis", snapshot.databaseTime().toMillis());
        return result.transform(builder -> builder.addExtension("cost", cost));
    }
}
