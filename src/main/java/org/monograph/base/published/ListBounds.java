package org.monograph.base.published;

import java.util.Map;
import java.util.Set;

/// Upper bounds for the lists and texts of one package, for cost estimates. A list that documents contain under the
/// same name needs no entry: it is measured when it is published.
public interface ListBounds {

    /// Bounds by type and field, such as `Drug.interactions`.
    Map<String, ListBound> bounds();

    /// Lengths by type and field, of texts that are made from others. A text that documents contain under the same name
    /// needs no entry.
    default Map<String, TextBound> texts() {
        return Map.of();
    }

    /// SQL queries that return one number each, the length of the longest list in the published content, by
    /// the name of that list in `ContentSizes`. They run with each publication of one of the `kinds`.
    default Map<String, String> measures() {
        return Map.of();
    }

    /// The document entities whose publication can change these numbers.
    default Set<Class<? extends Published>> kinds() {
        return Set.of();
    }
}
