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

    /// Of the parts, the one behind the other.
    public static EntityTag of(ByteBuffer... bytes) {
        return new EntityTag(Digest.of(bytes).hexadecimal().substring(0, LENGTH));
    }

    /// Whether `If-None-Match` names it. The comparison is weak, as RFC 9110 demands: `W/` makes no difference.
    ///
    /// @param ifNoneMatch the header; null where the client does not send it
    public boolean isNamedBy(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || isAmong(ifNoneMatch));
    }

    private boolean isAmong(String tags) {
        return TAG.matcher(tags).results().map(MatchResult::group).anyMatch(toString()::equals);
    }

    @Override
    public String toString() {
        return '"' + opaque + '"';
    }
}
