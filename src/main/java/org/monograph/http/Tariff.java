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

/// What operations cost, and how much one may.
@Singleton
class Tariff {

    private final GraphQLSchema schema;
    private final int limit;

    Tariff(GraphQLSchema schema, LimitsConfig limits) {
        this.schema = schema;
        this.limit = limits.cost();
    }

    /// 0 where the engine will say that the request does not name one of the document's operations.
    int price(OperationRequest request, Document document) {
        return request.meant(document)
                .findFirst()
                .map(operation -> Price.of(schema, document, operation, request.variables()))
                .orElse(0);
    }

    /// @throws ContentException when no operation may cost as much
    void check(int price) {
        if (price > limit) {
            throw new ContentException(
                    QUERY_TOO_COSTLY,
                    "the answer could have %d objects, and %d are allowed: ask for smaller pages, or for fewer lists within lists"
                            .formatted(price, limit));
        }
    }

    /// The price alone, of an operation that is not executed.
    ExecutionResult told(int price) {
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addExtension("cost", Map.of("estimate", price, "limit", limit))
                .build();
    }

    ExecutionResult told(ExecutionResult result, int price, Snapshot snapshot) {
        var cost = new LinkedHashMap<String, Object>();
        cost.put("estimate", price);
        cost.put("limit", limit);
        cost.put("sqlStatements", snapshot.statements());
        cost.put("databaseMillis", snapshot.databaseTime().toMillis());
        return result.transform(builder -> builder.addExtension("cost", cost));
    }
}
