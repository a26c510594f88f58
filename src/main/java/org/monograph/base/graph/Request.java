package org.monograph.base.graph;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoaderRegistry;

/// The field that a resolver is called for, and the operation that the field belongs to. SmallRye GraphQL passes a
/// parameter of its own type only, so a resolver asks for the current one (ADR 22).
public final class Request {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    private final DataFetchingEnvironment field;

    private Request(DataFetchingEnvironment field) {
        this.field = field;
    }

    /// The request of the resolver that runs on this thread. What is loaded later, in a batch or a continuation, has
    /// none: take it before.
    ///
    /// @throws java.util.NoSuchElementException outside of a resolver
    public static Request current() {
        return CURRENT.get();
    }

    /// Calls a resolver for a field.
    public static <T, X extends Throwable> T call(
            DataFetchingEnvironment field, ScopedValue.CallableOp<? extends T, X> resolver) throws X {
        return ScopedValue.where(CURRENT, new Request(field)).call(resolver);
    }

    DataFetchingEnvironment field() {
        return field;
    }

    /// What belongs to the whole operation.
    public GraphQLContext operation() {
        return field.getGraphQlContext();
    }

    DataLoaderRegistry loaders() {
        return field.getDataLoaderRegistry();
    }
}
