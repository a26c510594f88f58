package org.monograph.base.graph;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.monograph.base.rows.CachedRows;

/// The operation that a resolver is called for, and the state of the content that its field reads. SmallRye GraphQL
/// can only pass a parameter of a type of its own, so resolvers call `current()` (ADR 22).
public final class Request {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    private final GraphQLContext operation;
    private final DataLoaderRegistry loaders;
    private final AsOf state;
    private AsOf below;

    /// @param state that the field reads
    public Request(GraphQLContext operation, DataLoaderRegistry loaders, AsOf state) {
        this.operation = operation;
        this.loaders = loaders;
        this.state = state;
        this.below = state;
    }

    /// For a field that graphql-java reads.
    public static Request of(DataFetchingEnvironment field) {
        return new Request(field.getGraphQlContext(), field.getDataLoaderRegistry(), AsOf.of(field));
    }

    /// The request of the resolver that runs on this thread. Not available in a batch or a continuation,
    /// which run after the resolver: call it before them.
    ///
    /// @throws java.util.NoSuchElementException outside of a resolver
    public static Request current() {
        return CURRENT.get();
    }

    /// Calls a resolver, within which `current()` returns this request.
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> resolver) throws X {
        return ScopedValue.where(CURRENT, this).call(resolver);
    }

    /// The context of the whole operation.
    public GraphQLContext operation() {
        return operation;
    }

    /// The state of the content that the field reads.
    public AsOf state() {
        return state;
    }

    /// The state that the fields below it read: the same, if the field selects no other.
    public AsOf below() {
        return below;
    }

    void setBelow(AsOf selected) {
        below = selected;
    }

    /// What the operation reads.
    public Reading reading() {
        return operation.get(Reading.class);
    }

    /// Lets batches read again, for a field that changes something.
    public void forgetLoaded() {
        loaders.getDataLoaders().forEach(DataLoader::clearAll);
    }

    CachedRows rows() {
        return operation.get(CachedRows.class);
    }

    DataLoaderRegistry loaders() {
        return loaders;
    }
}
