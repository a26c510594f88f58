package org.monograph.engine.schema;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import java.util.function.Function;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Term;

/// Makes the fetchers of all fields. Those of Quarkus call resolvers on another thread, without the transaction and the
/// scope of the request; ours stay on its thread. Registered in `META-INF/services`.
public final class Fetchers implements DataFetcherService {

    /// The service with the lowest number is asked first; that of Quarkus has 1.
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new ResolverFetcher<>(operation, below(operation));
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new ResolverFetcher<>(operation, below(operation));
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        if (field.getName().equals("id") && Node.class.isAssignableFrom(type(owner))) {
            return new NodeIdFetcher();
        }
        return PropertyFetcher.reads(field) ? new PropertyFetcher(field, owner) : null;
    }

    /// Vocabularies are always read in their current state, and so are the fields below them.
    private static Function<Request, AsOf> below(Operation operation) {
        return isVocabulary(operation.getReference()) ? _ -> AsOf.TODAY : Request::below;
    }

    private static boolean isVocabulary(Reference returned) {
        return returned.getType() == ReferenceType.TYPE && Term.class.isAssignableFrom(type(returned));
    }

    private static Class<?> type(Reference reference) {
        try {
            return Class.forName(
                    reference.getClassName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
