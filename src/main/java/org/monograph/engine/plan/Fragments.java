package org.monograph.engine.plan;

import java.time.Duration;
import org.monograph.base.graph.AsOf;
import org.monograph.base.published.Published;
import org.monograph.base.rows.CachedRows;
import org.monograph.engine.limits.AnswerSize;

/// The cached fragments that one operation may use.
final class Fragments {

    private static final String KIND = "fragments of answers";
    /// In bytes. To write a shorter one takes no longer than to find it.
    private static final int MIN_LENGTH = 500;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final CachedRows rows;
    private final boolean isPlanCached;
    private final long day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);

    /// @param isPlanCached whether another operation may use the plan, and so its fragments
    Fragments(CachedRows rows, boolean isPlanCached) {
        this.rows = rows;
        this.isPlanCached = isPlanCached;
    }

    /// Null when the field of the object is not cached: it is no field of a row, or of a past one.
    Fragment.Key key(PlannedField field, Object object, AsOf state) {
        return isPlanCached && field.isFragment() && object instanceof Published row && state.isToday()
                ? new Fragment.Key(field.number(), row.key, day)
                : null;
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
