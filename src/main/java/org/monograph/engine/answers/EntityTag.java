package org.monograph.engine.answers;

import java.nio.ByteBuffer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monograph.engine.operation.Digest;

/// A strong `ETag`: equal bytes have equal tags.
///
/// @param opaque without its quotes
public record EntityTag(String opaque) {

    private static final int LENGTH = 32;
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    /// @param bytes parts that follow each other
    public static EntityTag of(ByteBuffer... bytes) {
        return new EntityTag(Digest.of(bytes).hexadecimal().substring(0, LENGTH));
    }

    /// Whether `If-None-Match` has this tag. The comparison is weak, as RFC 9110 requires: `W/` makes no
    /// difference.
    ///
    /// @param ifNoneMatch the header; null where the client does not send it
    public boolean matches(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || contains(ifNoneMatch));
    }

    private boolean contains(String tags) {
        return TAG.matcher(tags).results().map(MatchResult::group).anyMatch(toString()::equals);
    }

    @Override
    public String toString() {
        return '"' + opaque + '"';
    }
}
