package org.monograph.base.graph;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoaderRegistry;

/// The field that a resolver is called for, and its operation. SmallRye GraphQL can only pass a parameter of
/// a type of its own, so resolvers call `current()` (ADR 22).
public final class Request {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    private final DataFetchingEnvironment field;

    private Request(DataFetchingEnvironment field) {
        this.field = field;
    }

    /// The request of the resolver that runs on this thread. Not available in a batch or a continuation,
    /// which run after the resolver: call it before them.
    ///
    /// @throws java.util.NoSuchElementException outside of a resolver
    public static Request current() {
        return CURRENT.get();
    }

    /// Calls a resolver, within which `current()` returns the request for this field.
    public static <T, X extends Throwable> T call(
            DataFetchingEnvironment field, ScopedValue.CallableOp<? extends T, X> resolver) throws X {
        return ScopedValue.where(CURRENT, new Request(field)).call(resolver);
    }

    DataFetchingEnvironment field() {
        return field;
    }

    /// The context of the whole operation.
    public GraphQLContext operation() {
        return field.getGraphQlContext();
    }

    /// What the operation reads.
    public Reading reading() {
        return operation().get(Reading.class);
    }

    CachedRows rows() {
        return operation().get(CachedRows.class);
    }

    DataLoaderRegistry loaders() {
        return field.getDataLoaderRegistry();
    }
}
