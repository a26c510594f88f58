package org.monograph.content.citation;

/// What every statement with sources has in common, in documents and in what is published.
public final class Cited {

    /// The message for a statement without a source.
    public static final String NEEDED = "a statement needs a source";

    private Cited() {}
}
