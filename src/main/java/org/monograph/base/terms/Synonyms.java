package org.monograph.base.terms;

/// Limits of lists of synonyms in documents.
public final class Synonyms {

    /// Most synonyms of one term or warning.
    public static final int MAX_COUNT = 60;
    /// Most characters of one synonym.
    public static final int MAX_LENGTH = 60;

    private Synonyms() {}
}
