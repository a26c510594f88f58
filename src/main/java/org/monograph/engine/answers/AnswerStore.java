package org.monograph.engine.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.monograph.base.database.ContentState;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.OperationLabel;

/// The memory of kept answers.
@Singleton
public class AnswerStore {

    private static final int REQUESTS = 20_000;

    /// @param operation what is asked for, however the request is written
    /// @param content the token of the content
    /// @param day since 1970: whether a review is overdue depends on it
    record Key(Digest operation, MediaType mediaType, UUID content, long day) {

        Key at(ContentState other) {
            return new Key(operation, mediaType, other.token(), day);
        }

        Key dayBefore() {
            return new Key(operation, mediaType, content, day - 1);
        }
    }

    private final DirectMemory memory;
    private final boolean isOn;
    private final long longest;
    private final Cache<Key, CachedAnswer> answers;
    private final LongAdder evictions = new LongAdder();

    /// What a request asks for, by the digest of its bytes: a request that was read once need not be read again.
    private final Cache<Digest, Digest> operations =
            Caffeine.newBuilder().maximumSize(REQUESTS).build();

    AnswerStore(CacheConfig config, DirectMemory memory) {
        this.memory = memory;
        this.isOn = config.size().asLongValue() > 0;
        this.longest = config.maxAnswerSize().asLongValue();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.size().asLongValue())
                .executor(Runnable::run)
                .evictionListener((_, _, _) -> evictions.increment())
                .weigher((Key _, CachedAnswer answer) -> answer.weight())
                .build();
    }

    /// Whether there is memory for any.
    boolean isOn() {
        return isOn;
    }

    Optional<Digest> operation(Digest request) {
        return Optional.ofNullable(operations.getIfPresent(request));
    }

    void setOperation(Digest request, Digest operation) {
        operations.put(request, operation);
    }

    Optional<CachedAnswer> get(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /// An answer in memory that can be kept, where it is short enough and there is some.
    CachedAnswer made(OperationLabel label, ContentState content, MediaType mediaType, AnswerBytes bytes) {
        var shared = bytes.size() > longest ? Optional.<Buffer>empty() : memory.copy(bytes.content());
        return CachedAnswer.of(label, content, mediaType, bytes, shared);
    }

    /// With its compressed form beside, where it can be kept and there is memory.
    CachedAnswer compressed(CachedAnswer answer) {
        return answer.isShared()
                ? memory.copy(ByteBuffer.wrap(Gzip.of(answer.plain().getBytes())))
                        .map(answer::with)
                        .orElse(answer)
                : answer;
    }

    /// @return whether it is kept: the store may prefer others to it
    boolean put(Key key, CachedAnswer answer) {
        if (!answer.isShared()) {
            return false;
        }
        answers.put(key, answer);
        return answers.asMap().containsKey(key);
    }

    /// Drops all answers.
    void clear() {
        answers.invalidateAll();
    }

    public long count() {
        return answers.estimatedSize();
    }

    /// An estimate of the memory that they take.
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /// How many had to go for others.
    public long evictions() {
        return evictions.sum();
    }
}
