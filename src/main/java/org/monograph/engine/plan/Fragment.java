package org.monograph.engine.plan;

import java.nio.ByteBuffer;
import org.monograph.engine.limits.AnswerSize;

/// The JSON of one field of one row, with what it counts in an answer. It is cached for one state of the content and
/// one
/// day.
///
/// @param count of the objects and bytes in it
record Fragment(AnswerSize.Count count, byte[] json) {

    /// @param field number of the planned field
    /// @param row key of the row
    /// @param day since 1970: some fields depend on the date
    record Key(long field, long row, long day) {}

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
