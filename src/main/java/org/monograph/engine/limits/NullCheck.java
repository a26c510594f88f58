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

/// Refuses null in a place that takes none. Validation lets a nullable variable stand there for its default, which a
/// null that is sent replaces; the engine finds that while it executes, or not at all and gives a resolver the null.
@Singleton
public class NullCheck {

    private final GraphQLSchema schema;
    /// By the operation of a document that is kept, with which they go. Nearly all have no such place.
    private final Cache<OperationDefinition, List<NullPosition>> places =
            Caffeine.newBuilder().weakKeys().build();

    NullCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// @param document valid for the schema
    /// @throws ContentException when a null would be where none is allowed
    public void check(OperationRequest request, Document document) {
        request.meant(document)
                .findFirst()
                .flatMap(operation -> places(document, operation).stream()
                        .filter(place -> place.isNull(request.variables()))
                        .findFirst())
                .ifPresent(place -> {
                    throw place.refusal();
                });
    }

    private List<NullPosition> places(Document document, OperationDefinition operation) {
        return places.get(operation, _ -> NullPositions.of(schema, document, operation));
    }
}
