package org.monograph.engine.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.limits.AnswerSize;

/// The JSON of an answer as one array of bytes, with a maximum length.
final class AnswerBytes extends ByteArrayOutputStream {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();
    private static final int INITIAL_SIZE = 8 * 1024;

    private final long limit;

    private AnswerBytes(long limit) {
        super(INITIAL_SIZE);
        this.limit = limit;
    }

    /// @param limit in bytes
    /// @throws ContentException with QUERY_TOO_COSTLY when the JSON is longer
    static AnswerBytes of(ExecutionResult result, long limit) {
        var bytes = new AnswerBytes(limit);
        try {
            WRITER.writeValue(bytes, result.toSpecification());
            return bytes;
        } catch (JsonProcessingException e) {
            // the writer wraps the refusal of `write`
            throw e.getCause() instanceof ContentException refusal ? refusal : new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws ContentException with QUERY_TOO_COSTLY when they are more
    static AnswerBytes of(ByteBuffer written, long limit) {
        var bytes = new AnswerBytes(limit);
        bytes.write(written.array(), written.arrayOffset() + written.position(), written.remaining());
        return bytes;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (count + (long) length > limit) {
            throw AnswerSize.tooLong(limit);
        }
        super.write(bytes, offset, length);
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(buf, 0, count);
    }

    /// Shares the bytes, without a copy.
    Buffer buffer() {
        return BufferImpl.buffer(Unpooled.wrappedBuffer(content()));
    }
}
