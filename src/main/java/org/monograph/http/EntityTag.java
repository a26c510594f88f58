package org.monograph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A strong `ETag`: equal bytes have equal tags.
///
/// @param opaque without its quotes
record EntityTag(String opaque) {

    private static final int LENGTH = 32;
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    static EntityTag of(byte[] bytes) {
        return new EntityTag(Digest.of(bytes).hexadecimal().substring(0, LENGTH));
    }

    /// Whether `If-None-Match` names it. The comparison is weak, as RFC 9110 demands: `W/` makes no difference.
    boolean isKnownTo(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(line -> line.strip().equals("*") || names(line));
    }

    private boolean names(String line) {
        return TAG.matcher(line).results().map(MatchResult::group).anyMatch(toString()::equals);
    }

    @Override
    public String toString() {
        return '"' + opaque + '"';
    }
}
