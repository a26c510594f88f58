package org.monograph.engine.limits;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.TextBound;

/// Maximum length of each list and text in an answer: as its package declares, or else the size of its page, or else
/// the longest published one of the same name.
@Singleton
class ListLengths {

    private final Map<String, ListBound> bounds = new HashMap<>();
    private final Map<String, TextBound> texts = new HashMap<>();

    ListLengths(@All List<ListBounds> declared) {
        declared.forEach(lists -> {
            bounds.putAll(lists.bounds());
            texts.putAll(lists.texts());
        });
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

    /// Maximum number of characters of a text.
    long maxCharacters(String type, String field, ContentSizes sizes) {
        var bound = texts.get(type + "." + field);
        return bound == null ? sizes.characters(field) : bound.characters(sizes);
    }

    boolean isDeclared(String type, String field) {
        return bounds.containsKey(type + "." + field);
    }
}
