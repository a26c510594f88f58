package org.monograph.engine.plan;

import graphql.schema.GraphQLObjectType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.AsOf;
import org.monograph.base.published.Published;
import org.monograph.base.rows.CachedRows;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.OperationRequest;

/// The cached fragments that one operation may use.
final class Fragments {

    private static final String KIND = "fragments of answers";
    /// In bytes. To write a shorter one takes no longer than to find it.
    private static final int MIN_LENGTH = 100;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final CachedRows rows;
    private final OperationRequest operation;
    private final boolean isPlanCached;
    private final Map<Set<String>, String> variables = new HashMap<>();
    private final long day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);

    /// @param isPlanCached whether another operation may use the plan, and so its fragments
    Fragments(CachedRows rows, OperationRequest operation, boolean isPlanCached) {
        this.rows = rows;
        this.operation = operation;
        this.isPlanCached = isPlanCached;
    }

    /// Null when the object is not cached at this place: it is no row, or a past one.
    Fragment.Key key(Selection place, GraphQLObjectType type, Object object, AsOf state) {
        return isPlanCached && object instanceof Published row && state.isToday() && place.isFragment(type)
                ? new Fragment.Key(place.number(), row.key, day, digest(place.variables()))
                : null;
    }

    private String digest(Set<String> names) {
        return names.isEmpty() ? "" : variables.computeIfAbsent(names, operation::variablesDigest);
    }

    /// Null when it is not cached.
    Fragment find(Fragment.Key key) {
        var cached = rows.findBytes(KIND, key);
        return cached == null ? null : Fragment.of(cached);
    }

    /// Caches a fragment, unless it is short or parts of it have to be loaded yet.
    void put(Fragment.Key key, AnswerSize.Count count, JsonParts written) {
        var json = written.bytesIfWhole();
        if (json != null && json.length >= MIN_LENGTH) {
            rows.putBytes(KIND, key, new Fragment(count, json).bytes());
        }
    }
}
