package org.monograph.content.citation;

/// What all documents and values with citations share.
public final class Cited {

    /// Message of the constraint that a statement has a citation.
    public static final String NEEDED = "a statement needs a citation";

    private Cited() {}
}
