package org.monograph.engine.answers;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import jakarta.inject.Singleton;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Memory outside of the heap, from where a connection takes the bytes of an answer as they are; from the heap they
/// would be copied for each response. It is given back when nothing refers to it: neither the store nor a slow
/// client.
@Singleton
class DirectMemory {

    private static final Cleaner CLEANER = Cleaner.create();

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    /// Half as much again as the store may hold: clients take answers that the store has dropped.
    DirectMemory(CacheConfig config) {
        this.limit = config.size().asLongValue() * 3 / 2;
    }

    /// @return empty when there is no memory for it
    Optional<Buffer> copy(ByteBuffer bytes) {
        var length = bytes.remaining();
        if (taken.addAndGet(length) > limit) {
            taken.addAndGet(-length);
            return Optional.empty();
        }
        try {
            var memory = ByteBuffer.allocateDirect(length);
            CLEANER.register(memory, () -> taken.addAndGet(-length));
            memory.put(bytes.duplicate()).flip();
            return Optional.of(BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory))));
        } catch (OutOfMemoryError _) {
            // the JVM may have less of it than the limit says
            taken.addAndGet(-length);
            return Optional.empty();
        }
    }
}
