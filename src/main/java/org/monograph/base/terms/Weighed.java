package org.monograph.base.terms;

/// A value that estimates its memory itself.
public interface Weighed {

    /// In bytes.
    int weight();
}
