package org.monograph.base.published;

/// Upper bound for the length of a list in a response, for cost estimates.
@FunctionalInterface
public interface ListBound {

    /// @param requested number of names or page items that the nearest field above requests; 1 if it has no
    ///     such argument
    /// @param sizes of the published content
    long maxItems(long requested, ContentSizes sizes);

    /// As long as the longest published list of this name.
    static ListBound longest(String name) {
        return (_, sizes) -> sizes.items(name);
    }

    /// One item for each requested name, up to `max`. A request with more names is rejected.
    static ListBound requested(int max) {
        return (requested, _) -> Math.min(requested, max);
    }

    static ListBound atMost(int items) {
        return (_, _) -> items;
    }
}
