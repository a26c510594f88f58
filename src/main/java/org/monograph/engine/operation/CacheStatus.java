package org.monograph.engine.operation;

/// How a response was produced.
public enum CacheStatus {
    HIT("hit", "monograph; hit"),
    /// From the cache, older than `monograph.cache.max-age`: sent because the database is not reachable.
    STALE("stale", "monograph; hit"),
    /// Executed, and cached since.
    STORED("stored", "monograph; fwd=miss; stored"),
    /// The answer of an equal request at the same time.
    COLLAPSED("collapsed", "monograph; fwd=miss; collapsed"),
    /// Executed, and not cached.
    MISS("miss", "monograph; fwd=miss"),
    /// Executed for a request that is never answered from the cache.
    BYPASS("bypass", "monograph; fwd=bypass"),
    /// An error: the request was refused, or its execution failed.
    REFUSED("refused", null);

    public static final String HEADER = "Cache-Status";

    private final String label;
    private final String header;

    CacheStatus(String label, String header) {
        this.label = label;
        this.header = header;
    }

    /// Whether the answer came from the cache. There are too many of those for a log line and a timer each.
    public boolean isCached() {
        return this == HIT || this == STALE;
    }

    /// For log, metrics and traces.
    public String label() {
        return label;
    }

    /// The value of the header `Cache-Status` (RFC 9211); null for a response without it.
    public String header() {
        return header;
    }
}
