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

/// Holds the cached answers, within `monograph.cache.size`.
@Singleton
public class AnswerStore {

    private static final int MAX_REQUESTS = 20_000;
    private static final int MIN_COMPRESSED_BYTES = 1_000;

    /// @param operation digest of document, operation name and variables: equal for every format of
    /// the request
    /// @param content the token of the content
    /// @param day since 1970, in UTC: answers say whether a review is overdue, which depends on the date
    record Key(Digest operation, MediaType mediaType, UUID content, long day) {

        Key withContent(ContentState other) {
            return new Key(operation, mediaType, other.token(), day);
        }

        Key ofPreviousDay() {
            return new Key(operation, mediaType, content, day - 1);
        }
    }

    private final DirectMemory memory;
    private final boolean isEnabled;
    private final long maxAnswerBytes;
    private final Cache<Key, CachedAnswer> answers;
    private final LongAdder evictions = new LongAdder();

    /// The digest of the operation by the digest of the request: the same bytes need not be parsed again.
    private final Cache<Digest, Digest> operations =
            Caffeine.newBuilder().maximumSize(MAX_REQUESTS).build();

    AnswerStore(CacheConfig config, DirectMemory memory) {
        this.memory = memory;
        this.isEnabled = config.size().asLongValue() > 0;
        this.maxAnswerBytes = config.maxAnswerSize().asLongValue();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.size().asLongValue())
                .executor(Runnable::run)
                .evictionListener((_, _, _) -> evictions.increment())
                .weigher((Key _, CachedAnswer answer) -> answer.weight())
                .build();
    }

    /// False where `monograph.cache.size` is 0.
    boolean isEnabled() {
        return isEnabled;
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

    /// Copies the answer outside of the heap, where it may be cached and there is memory.
    CachedAnswer create(
            OperationLabel label, ContentState content, MediaType mediaType, AnswerBytes bytes, boolean isCacheable) {
        var shared =
                !isCacheable || bytes.size() > maxAnswerBytes ? Optional.<Buffer>empty() : memory.copy(bytes.content());
        return CachedAnswer.of(label, content, mediaType, bytes, shared);
    }

    /// Adds the compressed form, where there is memory. For a single response it is made in a third of the time, and is
    /// a little longer; nothing is gained with a short one.
    CachedAnswer compress(CachedAnswer answer) {
        if (answer.isShared()) {
            return memory.copy(ByteBuffer.wrap(Gzip.compress(answer.plain().getBytes())))
                    .map(answer::withCompressed)
                    .orElse(answer);
        }
        return answer.plain().length() < MIN_COMPRESSED_BYTES
                ? answer
                : answer.withCompressed(
                        Buffer.buffer(Gzip.compressQuickly(answer.plain().getBytes())));
    }

    /// @return whether it is cached now: the eviction policy may reject it at once
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

    /// How many answers are cached. An estimate.
    public long count() {
        return answers.estimatedSize();
    }

    /// Memory of the cached answers, in bytes. An estimate.
    public long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /// How many answers were removed because the cache was full.
    public long evictions() {
        return evictions.sum();
    }
}
