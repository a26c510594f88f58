package org.monograph.engine.execution;

import graphql.schema.DataFetchingEnvironment;
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
import org.monograph.base.published.Term;

/// Fetchers that call a resolver's method on the request's own thread. Quarkus' own ones move it to another thread,
/// which sees neither the request's transaction nor its scope. And those of plain fields, which cost next to nothing.
/// Found through `META-INF/services`.
public final class Fetchers implements DataFetcherService {

    /// Quarkus' service has 1, and the lowest number is asked first.
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
        if (field.getName().equals("id")) {
            return new NodeIdFetcher();
        }
        return PropertyFetcher.reads(field) ? new PropertyFetcher(field, owner) : null;
    }

    /// Vocabularies are read as they are today, and so is all that lies below them.
    private static Function<DataFetchingEnvironment, AsOf> below(Operation operation) {
        return isVocabulary(operation.getReference()) ? _ -> AsOf.TODAY : AsOf::below;
    }

    private static boolean isVocabulary(Reference returned) {
        try {
            return returned.getType() == ReferenceType.TYPE
                    && Term.class.isAssignableFrom(Class.forName(
                            returned.getClassName(),
                            false,
                            Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NodeIdFetcher implements PlugableDataFetcher<String> {

        @Override
        public String get(DataFetchingEnvironment field) {
            Node object = field.getSource();
            return object.idIn(AsOf.of(field)).encoded();
        }
    }
}
