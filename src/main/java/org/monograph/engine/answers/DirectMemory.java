package org.monograph.engine.answers;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import jakarta.inject.Singleton;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Memory outside of the heap for cached answers. A connection sends from it without a copy; from the heap
/// each response would be copied. A buffer is freed when nothing refers to it: neither the cache nor a
/// response in flight.
@Singleton
class DirectMemory {

    private static final Cleaner CLEANER = Cleaner.create();

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    /// 1.5 times the size of the cache: responses in flight may hold answers that the cache has removed.
    DirectMemory(CacheConfig config) {
        this.limit = config.size().asLongValue() * 3 / 2;
    }

    /// @return empty when the memory is used up
    Optional<Buffer> copy(ByteBuffer bytes) {
        var length = bytes.remaining();
        if (used.addAndGet(length) > limit) {
            used.addAndGet(-length);
            return Optional.empty();
        }
        try {
            var memory = ByteBuffer.allocateDirect(length);
            CLEANER.register(memory, () -> used.addAndGet(-length));
            memory.put(bytes.duplicate()).flip();
            return Optional.of(BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory))));
        } catch (OutOfMemoryError _) {
            // the JVM may allow less (-XX:MaxDirectMemorySize)
            used.addAndGet(-length);
            return Optional.empty();
        }
    }
}
