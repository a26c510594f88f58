package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.OperationRequest;

/// Limits the estimated cost of an operation, and reports it to clients that request it.
@Singleton
public class CostLimit {

    /// On what an estimate depends besides the operation.
    private record Basis(ContentSizes sizes, Map<String, Object> variables) {}

    private record Estimate(Basis basis, int cost) {}

    private final GraphQLSchema schema;
    private final ListLengths lists;
    private final int limit;
    private final int editorLimit;

    /// By operation of a cached document, with weak keys: removed together with the document.
    private final Cache<OperationDefinition, Estimate> latest =
            Caffeine.newBuilder().weakKeys().build();

    CostLimit(GraphQLSchema schema, ListLengths lists, LimitsConfig limits) {
        this.schema = schema;
        this.lists = lists;
        this.limit = limits.cost();
        this.editorLimit = Math.max(limit, limits.editorCost());
    }

    /// In points. 0 where the request selects no operation of the document, which the engine refuses later.
    ///
    /// @param sizes of the content that is read
    public int estimate(OperationRequest request, Document document, ContentSizes sizes) {
        return request.selected(document)
                .findFirst()
                .map(operation -> estimate(
                        new Basis(sizes, shapes(operation, request.variables())), document, operation, request))
                .orElse(0);
    }

    private int estimate(Basis basis, Document document, OperationDefinition operation, OperationRequest request) {
        var known = latest.getIfPresent(operation);
        if (known != null && known.basis.equals(basis)) {
            return known.cost;
        }
        var cost = CostEstimate.of(schema, lists, basis.sizes, document, operation, request.variables());
        latest.put(operation, new Estimate(basis, cost));
        return cost;
    }

    /// What an estimate uses of the values of variables: numbers, booleans, and how many items a list has.
    private static Map<String, Object> shapes(OperationDefinition operation, Map<String, Object> variables) {
        var shapes = new HashMap<String, Object>();
        for (var variable : operation.getVariableDefinitions()) {
            if (variables.containsKey(variable.getName())) {
                shapes.put(variable.getName(), shape(variables.get(variable.getName())));
            }
        }
        return shapes;
    }

    private static Object shape(Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number;
            case Boolean truth -> truth;
            case Collection<?> items -> List.of(items.size());
            default -> "other";
        };
    }

    /// @param estimate in points
    /// @param editor who asks; null for nobody
    /// @throws ContentException with QUERY_TOO_COSTLY when it is above the limit
    public void check(int estimate, Editor editor) {
        var allowed = limitOf(editor);
        if (estimate > allowed) {
            throw new ContentException(
                    QUERY_TOO_COSTLY,
                    "the estimated cost is %d points, %d allowed: request smaller pages, fewer nested lists, or fewer aliases"
                            .formatted(estimate, allowed));
        }
    }

    /// What an operation can take of the memory for answers, in points: no answer has more objects than the limit.
    public int occupied(int estimate) {
        return Math.min(estimate, limit);
    }

    private int limitOf(Editor editor) {
        return editor != null && editor.mayEdit() ? editorLimit : limit;
    }

    /// The estimate alone, for an operation that is not executed.
    ///
    /// @param editor who asks; null for nobody
    public ExecutionResult report(int estimate, Editor editor) {
        return ExecutionResult.newExecutionResult()
                .data(null)
                .addExtension("cost", Map.of("estimate", estimate, "limit", limitOf(editor)))
                .build();
    }

    /// @param mode what the client wants to know
    /// @param size of the answer
    /// @return with `CostMode.REPORT` the result with its cost in `extensions.cost`, else the result
    public ExecutionResult reported(
            CostMode mode, ExecutionResult result, int estimate, Reading reading, AnswerSize size) {
        return mode == CostMode.REPORT ? report(result, estimate, reading, size.objects()) : result;
    }

    private ExecutionResult report(ExecutionResult result, int estimate, Reading reading, int objects) {
        var cost = new LinkedHashMap<String, Object>();
        cost.put("estimate", estimate);
        cost.put("limit", limit);
        cost.put("objects", objects);
        cost.put("sqlStatements", reading.statements());
        cost.put("databaseMillis", reading.databaseTime().toMillis());
        return result.transform(builder -> builder.addExtension("cost", cost));
    }
}
