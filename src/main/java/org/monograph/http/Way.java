package org.monograph.http;

import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;

/// How an answer was come by.
enum Way {
    HIT("hit", "monograph; hit"),
    STORED("stored", "monograph; fwd=miss; stored"),
    COLLAPSED("collapsed", "monograph; fwd=miss; collapsed"),
    MISS("miss", "monograph; fwd=miss"),
    BYPASS("bypass", "monograph; fwd=bypass"),
    /// No answer of an operation: its request was refused.
    REFUSED("refused", null);

    static final String HEADER = "Cache-Status";

    /// Copied once, not for each request.
    private static final Way[] ALL = values();

    private final String label;
    private final String cacheStatus;

    Way(String label, String cacheStatus) {
        this.label = label;
        this.cacheStatus = cacheStatus;
    }

    static Way of(HttpServerResponse response) {
        var told = response.headers().get(HEADER);
        for (var way : ALL) {
            if (Objects.equals(told, way.cacheStatus)) {
                return way;
            }
        }
        throw new IllegalStateException(told);
    }

    /// For those who run the service.
    String label() {
        return label;
    }

    /// For clients and caches, as the header has it; null where there is none.
    String cacheStatus() {
        return cacheStatus;
    }
}
