package org.monograph.base.rows;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Compresses cached bytes. Texts of monographs become a third to a fifth as long.
final class Compression {

    /// Shorter values gain little.
    private static final int MIN_LENGTH = 300;

    /// Of those that are not compressed.
    private static final int PLAIN = 0;

    /// Compressors need much memory, and time to make.
    private static final int POOL_SIZE = 4;

    private static final BlockingQueue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(POOL_SIZE);
    private static final BlockingQueue<Inflater> INFLATERS = new ArrayBlockingQueue<>(POOL_SIZE);

    private Compression() {}

    /// The length of the value, 0 if it is not compressed, and then the bytes.
    static byte[] compressed(byte[] value) {
        var result = ByteBuffer.allocate(Integer.BYTES + value.length);
        var length = value.length < MIN_LENGTH ? PLAIN : deflate(value, result.array());
        if (length == PLAIN) {
            return result.putInt(PLAIN).put(value).array();
        }
        result.putInt(value.length);
        return Arrays.copyOf(result.array(), Integer.BYTES + length);
    }

    /// @return the length after `Integer.BYTES`; `PLAIN` when the result would not be shorter
    private static int deflate(byte[] value, byte[] result) {
        var pooled = DEFLATERS.poll();
        var deflater = pooled == null ? new Deflater(Deflater.BEST_SPEED, true) : pooled;
        deflater.setInput(value);
        deflater.finish();
        var length = deflater.deflate(result, Integer.BYTES, value.length);
        var isShorter = deflater.finished();
        deflater.reset();
        if (!DEFLATERS.offer(deflater)) {
            deflater.end();
        }
        return isShorter ? length : PLAIN;
    }

    static byte[] value(byte[] compressed) {
        return value(compressed, 0);
    }

    /// @param begin where they stand in the array, to its end
    static byte[] value(byte[] compressed, int begin) {
        var bytes = begin + Integer.BYTES;
        var length = ByteBuffer.wrap(compressed).getInt(begin);
        return length == PLAIN
                ? Arrays.copyOfRange(compressed, bytes, compressed.length)
                : inflate(compressed, bytes, new byte[length]);
    }

    private static byte[] inflate(byte[] compressed, int begin, byte[] value) {
        var pooled = INFLATERS.poll();
        var inflater = pooled == null ? new Inflater(true) : pooled;
        try {
            inflater.setInput(compressed, begin, compressed.length - begin);
            inflater.inflate(value);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.reset();
            if (!INFLATERS.offer(inflater)) {
                inflater.end();
            }
        }
        return value;
    }
}
