package org.monograph.base.rows;

import java.nio.ByteBuffer;

/// The compressed tail of a row, which stands behind the head and its length. Read on first access.
final class RowTail {

    /// Where the head begins.
    static final int HEAD = Integer.BYTES;

    private final byte[] row;
    private byte[] bytes;

    RowTail(byte[] row) {
        this.row = row;
    }

    static byte[] joined(byte[] head, byte[] tail) {
        var compressed = tail.length == 0 ? tail : Compression.compressed(tail);
        return ByteBuffer.allocate(HEAD + head.length + compressed.length)
                .putInt(head.length)
                .put(head)
                .put(compressed)
                .array();
    }

    byte[] bytes() {
        if (bytes == null) {
            bytes = Compression.value(row, HEAD + ByteBuffer.wrap(row).getInt());
        }
        return bytes;
    }
}
