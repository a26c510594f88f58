package org.monograph.content.labelimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.monograph.content.labelsource.RejectionCode;

/// An archive that is read from its beginning. Its list of entries is at its end: without it the archive is
/// incomplete.
final class ArchiveStream extends FilterInputStream {

    private static final byte[] END = {'P', 'K', 5, 6};

    private int matched;
    private boolean hasEnd;

    ArchiveStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var read = in.read();
        if (read >= 0) {
            look((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = in.read(into, offset, length);
        for (var place = offset; place < offset + read; place++) {
            look(into[place]);
        }
        return read;
    }

    private void look(byte next) {
        matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
        if (matched == END.length) {
            hasEnd = true;
            matched = 0;
        }
    }

    void requireEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        if (!hasEnd) {
            throw new FileFailureException(RejectionCode.TRUNCATED_FILE, "the archive is incomplete");
        }
    }

    @Override
    public void close() {}
}
