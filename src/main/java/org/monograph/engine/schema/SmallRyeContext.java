package org.monograph.engine.schema;

import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.json.JsonValue;

/// The context that SmallRye's own fetchers look for. They read the few fields that are no properties and have no
/// resolver, such as maps.
public final class SmallRyeContext {

    /// Its key in the context of an operation.
    public static final Object KEY = SmallRyeContextManager.CONTEXT;

    private SmallRyeContext() {}

    /// The value for the key.
    public static Object empty() {
        return SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
    }

    /// Call it on the thread of an operation when the operation has ended.
    public static void clear() {
        SmallRyeContextManager.clearCurrentSmallRyeContext();
    }
}
