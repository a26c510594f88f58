package org.monograph.http;

/// How an answer was come by.
enum Way {
    HIT,
    STORED,
    COLLAPSED,
    MISS,
    BYPASS,
    /// No answer of an operation: its request was refused.
    REFUSED;

    /// @param cacheStatus the answer's header; null where it has none
    static Way of(String cacheStatus) {
        return switch (cacheStatus) {
            case null -> REFUSED;
            case "monograph; hit" -> HIT;
            case "monograph; fwd=miss; stored" -> STORED;
            case "monograph; fwd=miss; collapsed" -> COLLAPSED;
            case "monograph; fwd=bypass" -> BYPASS;
            default -> MISS;
        };
    }

    String label() {
        return switch (this) {
            case HIT -> "hit";
            case STORED -> "stored";
            case COLLAPSED -> "collapsed";
            case MISS -> "miss";
            case BYPASS -> "bypass";
            case REFUSED -> "refused";
        };
    }
}
