package org.monograph.engine.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.published.ContentConfig;
import org.monograph.base.published.ContentReplaced;
import org.monograph.base.published.KnownContent;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.answers.AnswerStore.Key;
import org.monograph.engine.execution.Outcome;
import org.monograph.engine.limits.LimitsConfig;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.SeenVersion;

/// Caches finished answers to public requests until the content changes.
@Singleton
public class AnswerCache {

    private static final int MAX_WAITS = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final AnswerStore store;
    private final long maxAnswerBytes;
    private final KnownContent content;
    private final DatabaseStatus database;
    private final CacheConfig config;
    private final ConcurrentMap<Key, CompletableFuture<Optional<CachedAnswer>>> executions = new ConcurrentHashMap<>();

    AnswerCache(
            AnswerStore store,
            KnownContent content,
            DatabaseStatus database,
            CacheConfig config,
            LimitsConfig limits,
            ContentConfig contentConfig) {
        if (contentConfig.versionCheckInterval().compareTo(config.maxAge()) >= 0) {
            throw new IllegalArgumentException(
                    "monograph.content.version-check-interval has to be shorter than monograph.cache.max-age");
        }
        this.store = store;
        this.maxAnswerBytes = limits.answer().asLongValue();
        this.content = content;
        this.database = database;
        this.config = config;
    }

    void clear(@Observes ContentReplaced replacement) {
        store.clear();
    }

    /// Finds the answer by the bytes of the request alone. Does not block: call it on the event loop.
    public Optional<Reply> find(ClientRequest request) {
        if (!isCacheable(request)) {
            return Optional.empty();
        }
        return store.operation(request.digest())
                .flatMap(operation -> lookUp(request, key(request, operation)))
                .filter(entry -> entry.answer.isReadyFor(request))
                .map(entry -> entry.reply(request));
    }

    /// The cached answer, or else that of the execution, which is cached where possible. May block.
    ///
    /// @param digest of document, operation name and variables: equal for every format of the request
    Reply answer(ClientRequest request, Supplier<Digest> digest, Execution execution) {
        if (!isCacheable(request)) {
            return uncached(execute(request, execution), execution, request, CacheStatus.BYPASS);
        }
        var operation = digest.get();
        store.setOperation(request.digest(), operation);
        var key = key(request, operation);
        return lookUp(request, key)
                .map(entry -> compressIfAccepted(request, entry).reply(request))
                .orElseGet(() -> executeOnce(request, key, execution, MAX_WAITS));
    }

    private boolean isCacheable(ClientRequest request) {
        return store.isEnabled() && request.isPublic();
    }

    private Reply uncached(Outcome outcome, Execution execution, ClientRequest request, CacheStatus cacheStatus) {
        return UncachedAnswer.of(outcome, execution.write(outcome, maxAnswerBytes), request, cacheStatus);
    }

    /// Of equal requests at the same time one executes the operation, and the others wait for its answer.
    /// Where there is none, for example because the client of the first has disconnected, they try again, and
    /// then execute it separately.
    private Reply executeOnce(ClientRequest request, Key key, Execution execution, int waits) {
        var own = new CompletableFuture<Optional<CachedAnswer>>();
        var running = waits == 0 ? null : executions.putIfAbsent(key, own);
        if (running != null) {
            return await(running, request.deadline())
                    .map(answer ->
                            new Entry(key.withContent(answer.content()), answer, freshness(), CacheStatus.COLLAPSED))
                    .filter(entry -> entry.isUsableFor(request))
                    .map(entry -> compressIfAccepted(request, entry).reply(request))
                    .orElseGet(() -> executeOnce(request, key, execution, waits - 1));
        }
        try {
            // another execution may have ended since the first look
            var entry = lookUp(request, key);
            return entry.isPresent()
                    ? compressIfAccepted(request, entry.get()).reply(request)
                    : executeAndStore(request, key, execution, own);
        } finally {
            executions.remove(key, own);
            own.complete(Optional.empty());
        }
    }

    /// @throws ContentException when the execution was refused, or has not ended at the deadline
    private static Optional<CachedAnswer> await(CompletableFuture<Optional<CachedAnswer>> running, Deadline deadline) {
        try {
            return running.get(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw (ContentException) e.getCause();
        } catch (TimeoutException _) {
            throw Deadline.exceeded();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Deadline.exceeded();
        }
    }

    /// @param waiters get the answer, or the reason why no such request can have one
    private Reply executeAndStore(
            ClientRequest request, Key key, Execution execution, CompletableFuture<Optional<CachedAnswer>> waiters) {
        var started = System.nanoTime();
        try {
            var outcome = execute(request, execution);
            if (!outcome.isRepeatable()) {
                outcome.refusal().ifPresent(waiters::completeExceptionally);
                return uncached(outcome, execution, request, CacheStatus.MISS);
            }
            var answer = create(request, outcome, execution);
            var stored = outcome.isCacheable() && store.put(key.withContent(answer.content()), answer);
            waiters.complete(Optional.of(answer));
            return answer.reply(
                    request,
                    freshness(Duration.ofNanos(System.nanoTime() - started)),
                    stored ? CacheStatus.STORED : CacheStatus.MISS);
        } catch (ContentException e) {
            if (e.code() == ErrorCode.QUERY_TOO_COSTLY) {
                // the others would get the same refusal, each after the same work
                waiters.completeExceptionally(e);
            }
            throw e;
        }
    }

    private CachedAnswer create(ClientRequest request, Outcome outcome, Execution execution) {
        var answer = store.create(
                request.telemetry().operation(),
                outcome.content(),
                request.mediaType(),
                execution.write(outcome, maxAnswerBytes),
                outcome.isCacheable());
        return answer.isReadyFor(request) ? answer : store.compress(answer);
    }

    /// @throws RefusedException when the client has seen a newer version
    private Outcome execute(ClientRequest request, Execution execution) {
        var history = content.historyChanges();
        var outcome = execution.operation().get();
        content.observe(outcome.content(), history);
        SeenVersion.check(request.seenVersion(), outcome.contentVersion());
        return outcome;
    }

    /// Compresses at the first request that accepts gzip, and stores the answer again: it is larger then.
    private Entry compressIfAccepted(ClientRequest request, Entry entry) {
        if (entry.answer.isReadyFor(request)) {
            return entry;
        }
        var compressed = store.compress(entry.answer);
        store.put(entry.key, compressed);
        return new Entry(entry.key, compressed, entry.freshness, entry.cacheStatus);
    }

    /// The cached answer to the newest known content; a stale one only while the database is not reachable.
    private Optional<Entry> lookUp(ClientRequest request, Key key) {
        var freshness = freshness();
        if (freshness.isFresh()) {
            return lookUp(request, key, freshness, CacheStatus.HIT);
        }
        return freshness.isStaleButAllowed() && !database.isReachable()
                ? lookUp(request, key, freshness, CacheStatus.STALE)
                        .or(() -> lookUp(request, key.ofPreviousDay(), freshness, CacheStatus.STALE))
                : Optional.empty();
    }

    private Optional<Entry> lookUp(ClientRequest request, Key key, Freshness freshness, CacheStatus cacheStatus) {
        return store.get(key)
                .map(answer -> new Entry(key, answer, freshness, cacheStatus))
                .filter(entry -> entry.isUsableFor(request));
    }

    private Freshness freshness() {
        return freshness(content.age());
    }

    private Freshness freshness(Duration age) {
        return new Freshness(age, config.maxAge(), config.staleIfError());
    }

    private Key key(ClientRequest request, Digest operation) {
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Key(operation, request.mediaType(), content.content().token(), day);
    }

    private record Entry(Key key, CachedAnswer answer, Freshness freshness, CacheStatus cacheStatus) {

        boolean isUsableFor(ClientRequest request) {
            return answer.content().version() >= request.seenVersion()
                    && (freshness.isFresh() || cacheStatus == CacheStatus.STALE);
        }

        Reply reply(ClientRequest request) {
            return answer.reply(request, freshness, cacheStatus);
        }
    }
}
