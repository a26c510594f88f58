package org.monograph.base.published;

/// How long a list of an answer can be.
@FunctionalInterface
public interface ListBound {

    /// @param given how many names, or items of a page, the nearest field above was asked for; 1 where none was
    /// @param sizes of the published content
    long most(long given, ContentSizes sizes);

    /// As long as the longest list of this name that is published.
    static ListBound longest(String name) {
        return (_, sizes) -> sizes.items(name);
    }

    /// One item for each name that was given; more names than allowed are refused, and have none.
    static ListBound given(int allowed) {
        return (given, _) -> Math.min(given, allowed);
    }

    static ListBound atMost(int items) {
        return (_, _) -> items;
    }
}
