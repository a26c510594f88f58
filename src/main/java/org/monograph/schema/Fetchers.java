package org.monograph.schema;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.CompletionStageDataFetcher;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/// Fetchers that call a resolver's method on the request's own thread. Quarkus' own ones move it to another thread,
/// which sees neither the request's transaction nor its scope. Found through `META-INF/services`.
public final class Fetchers implements DataFetcherService {

    /// Quarkus' service has 1, and the lowest number is asked first.
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new DefaultDataFetcher<>(operation, type);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new SameThread<>(operation, type);
    }

    private static final class SameThread<K, T> extends CompletionStageDataFetcher<K, T> {

        SameThread(Operation operation, Type type) {
            super(operation, type);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected <O> O invokeAndTransform(
                Context context,
                DataFetchingEnvironment field,
                DataFetcherResult.Builder<Object> result,
                Object[] arguments)
                throws Exception {
            return (O) operationInvoker.invoke(arguments);
        }
    }
}
