package org.monograph.engine.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.operation.OperationRequest;

/// Refuses null at a position that must not be null. Validation allows a nullable variable there when it has
/// a default, but a null that is sent repositions the default: the engine would fail while it executes, or
/// pass the null to a resolver.
@Singleton
public class NullCheck {

    private final GraphQLSchema schema;
    /// By operation of a cached document, with weak keys: removed together with the document. Most operations
    /// have none.
    private final Cache<OperationDefinition, List<NullPosition>> positions =
            Caffeine.newBuilder().weakKeys().build();

    NullCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// @param document valid for the schema
    /// @throws ContentException with BAD_USER_INPUT when the request has such a null
    public void check(OperationRequest request, Document document) {
        request.selected(document)
                .findFirst()
                .flatMap(operation -> positions(document, operation).stream()
                        .filter(position -> position.isNull(request.variables()))
                        .findFirst())
                .ifPresent(position -> {
                    throw position.refusal();
                });
    }

    private List<NullPosition> positions(Document document, OperationDefinition operation) {
        return positions.get(operation, _ -> NullPositions.of(schema, document, operation));
    }
}
