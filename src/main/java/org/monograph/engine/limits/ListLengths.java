package org.monograph.engine.limits;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// How long each list of an answer can be: as its room says, or as long as its page, or as the longest list of the same
/// name in a document.
@Singleton
class ListLengths {

    private final Map<String, ListBound> bounds = new HashMap<>();

    ListLengths(@All List<ListBounds> rooms) {
        rooms.forEach(room -> bounds.putAll(room.bounds()));
    }

    /// @param given items that the field, or the nearest one above, was asked for
    /// @param page whether the list is a part of that field's page
    long most(String type, String field, long given, boolean page, ContentSizes sizes) {
        var bound = bounds.get(type + "." + field);
        if (bound != null) {
            return bound.most(given, sizes);
        }
        return page ? given : (long) sizes.items(field);
    }

    boolean isDeclared(String type, String field) {
        return bounds.containsKey(type + "." + field);
    }
}
