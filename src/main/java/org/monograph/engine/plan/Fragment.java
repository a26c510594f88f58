package org.monograph.engine.plan;

import java.nio.ByteBuffer;
import org.monograph.engine.limits.AnswerSize;

/// The JSON of one row at one place of a document, with what it counts in an answer. It is cached for one state of the
/// content and one day.
///
/// @param count of the objects and bytes in it
record Fragment(AnswerSize.Count count, byte[] json) {

    /// @param selection number of the place
    /// @param row key of the row
    /// @param day since 1970: some fields depend on the date
    /// @param variables digest of those that have an influence; empty where there are none
    record Key(long selection, long row, long day, String variables) {}

    static Fragment of(byte[] cached) {
        var bytes = ByteBuffer.wrap(cached);
        var count = new AnswerSize.Count(bytes.getInt(), bytes.getLong());
        var json = new byte[bytes.remaining()];
        bytes.get(json);
        return new Fragment(count, json);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Integer.BYTES + Long.BYTES + json.length)
                .putInt(count.objects())
                .putLong(count.bytes())
                .put(json)
                .array();
    }
}
