package org.monograph.engine.limits;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Maximum length of each list in an answer: as its package declares, or else the size of its page, or else
/// the longest published list of the same name.
@Singleton
class ListLengths {

    private final Map<String, ListBound> bounds = new HashMap<>();

    ListLengths(@All List<ListBounds> declared) {
        declared.forEach(lists -> bounds.putAll(lists.bounds()));
    }

    /// @param requested items that the field, or the nearest enclosing field, requests
    /// @param page whether the list is the page of that field
    long maxLength(String type, String field, long requested, boolean page, ContentSizes sizes) {
        var bound = bounds.get(type + "." + field);
        if (bound != null) {
            return bound.maxItems(requested, sizes);
        }
        return page ? requested : (long) sizes.items(field);
    }

    boolean isDeclared(String type, String field) {
        return bounds.containsKey(type + "." + field);
    }
}
