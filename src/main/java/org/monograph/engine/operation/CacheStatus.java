package org.monograph.engine.operation;

/// How a response was produced.
public enum CacheStatus {
    HIT("hit", "monograph; hit"),
    /// Cached, too old, and given because the database is not reachable.
    STALE("stale", "monograph; hit"),
    STORED("stored", "monograph; fwd=miss; stored"),
    COLLAPSED("collapsed", "monograph; fwd=miss; collapsed"),
    MISS("miss", "monograph; fwd=miss"),
    BYPASS("bypass", "monograph; fwd=bypass"),
    /// No answer of an operation: its request was refused.
    REFUSED("refused", null);

    public static final String HEADER = "Cache-Status";

    private final String label;
    private final String header;

    CacheStatus(String label, String header) {
        this.label = label;
        this.header = header;
    }

    /// Whether the answer was there: such are too many, and too cheap, for a line and a timer each.
    public boolean isCached() {
        return this == HIT || this == STALE;
    }

    /// For those who run the service.
    public String label() {
        return label;
    }

    /// For clients and caches, as the header has it; null where there is none.
    public String header() {
        return header;
    }
}
