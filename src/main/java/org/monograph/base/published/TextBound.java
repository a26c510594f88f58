package org.monograph.base.published;

/// Length of a text in a response that is made from other texts, for cost estimates.
@FunctionalInterface
public interface TextBound {

    /// @param sizes of the published content
    long characters(ContentSizes sizes);
}
