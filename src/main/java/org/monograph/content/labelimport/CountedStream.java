package org.monograph.content.labelimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Counts the bytes that are read.
final class CountedStream extends FilterInputStream {

    private final LongConsumer count;

    /// @param count gets the number of bytes of each read
    CountedStream(InputStream in, LongConsumer count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        var read = in.read();
        count.accept(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = in.read(into, offset, length);
        count.accept(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return 0; // a reader that skips reads instead
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Readers do not close what others go on reading.
    @Override
    public void close() {}
}
