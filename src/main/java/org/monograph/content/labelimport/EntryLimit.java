package org.monograph.content.labelimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.monograph.content.labelsource.RejectionCode;

/// Ends the reading of an entry that is unpacked to much more than labels are. Texts shrink to a tenth; a
/// "zip bomb" shrinks to a thousandth.
final class EntryLimit extends FilterInputStream {

    /// openFDA's files have up to a gigabyte.
    private static final long MAX_BYTES = 8L << 30;

    private static final long SMALL = 16L << 20;
    private static final long MAX_RATIO = 200;

    private final LongSupplier packed;
    private long bytes;

    /// @param packed bytes that the entry has in the archive, as far as is known
    EntryLimit(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var read = in.read();
        check(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = in.read(into, offset, length);
        check(Math.max(0, read));
        return read;
    }

    private void check(int read) throws FileFailureException {
        bytes += read;
        if (bytes > MAX_BYTES || bytes > SMALL && bytes / MAX_RATIO > packed.getAsLong()) {
            throw new FileFailureException(
                    RejectionCode.SUSPICIOUS_ARCHIVE, "an entry is unpacked to more than a file of labels has");
        }
    }

    @Override
    public void close() {}
}
