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

/// Finished answers to requests that anybody may send, for as long as the content stays as it is.
@Singleton
public class AnswerCache {

    private static final int ATTEMPTS = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final AnswerStore answers;
    private final long longest;
    private final KnownContent known;
    private final DatabaseStatus database;
    private final CacheConfig config;
    private final ConcurrentMap<Key, CompletableFuture<Optional<CachedAnswer>>> underWay = new ConcurrentHashMap<>();

    AnswerCache(
            AnswerStore answers,
            KnownContent known,
            DatabaseStatus database,
            CacheConfig config,
            LimitsConfig limits,
            ContentConfig contentConfig) {
        if (contentConfig.versionCheckInterval().compareTo(config.maxAge()) >= 0) {
            throw new IllegalArgumentException(
                    "monograph.content.version-check-interval has to be shorter than monograph.cache.max-age");
        }
        this.answers = answers;
        this.longest = limits.answer().asLongValue();
        this.known = known;
        this.database = database;
        this.config = config;
    }

    void drop(@Observes ContentReplaced replacement) {
        answers.clear();
    }

    /// By the bytes of the request alone; to be called on the thread that takes it, which may not wait.
    public Optional<Reply> find(ClientRequest request) {
        if (!isCacheable(request)) {
            return Optional.empty();
        }
        return answers.operation(request.digest())
                .flatMap(operation -> found(request, key(request, operation)))
                .filter(found -> found.answer.isReadyFor(request))
                .map(found -> found.reply(request));
    }

    /// The kept answer, or that of the execution, which is kept if it can be.
    ///
    /// @param operation what is asked for, however the request is written
    Reply answer(ClientRequest request, Digest operation, Supplier<Outcome> execution) {
        if (!isCacheable(request)) {
            return answer(outcome(request, execution), request, CacheStatus.BYPASS);
        }
        answers.setOperation(request.digest(), operation);
        var key = key(request, operation);
        return found(request, key)
                .map(found -> ready(request, found).reply(request))
                .orElseGet(() -> shared(request, key, execution, ATTEMPTS));
    }

    private boolean isCacheable(ClientRequest request) {
        return answers.isOn() && request.isPublic();
    }

    private Reply answer(Outcome outcome, ClientRequest request, CacheStatus cacheStatus) {
        return UncachedAnswer.of(outcome, AnswerBytes.of(outcome.result(), longest), request, cacheStatus);
    }

    /// Of many who ask for the same at once one executes, and the others wait. Where nothing came of it, as when
    /// its client has left, they try once more, and then each by itself.
    private Reply shared(ClientRequest request, Key key, Supplier<Outcome> execution, int attempts) {
        var mine = new CompletableFuture<Optional<CachedAnswer>>();
        var other = attempts == 0 ? null : underWay.putIfAbsent(key, mine);
        if (other != null) {
            return awaited(other, request.deadline())
                    .map(answer -> new Found(key.at(answer.content()), answer, freshness(), CacheStatus.COLLAPSED))
                    .filter(found -> found.isRightFor(request))
                    .map(found -> ready(request, found).reply(request))
                    .orElseGet(() -> shared(request, key, execution, attempts - 1));
        }
        try {
            // another one may have finished since it was looked for
            var found = found(request, key);
            return found.isPresent()
                    ? ready(request, found.get()).reply(request)
                    : executed(request, key, execution, mine);
        } finally {
            underWay.remove(key, mine);
            mine.complete(Optional.empty());
        }
    }

    /// @throws ContentException when it is not there at the deadline, or cannot be
    private static Optional<CachedAnswer> awaited(CompletableFuture<Optional<CachedAnswer>> other, Deadline deadline) {
        try {
            return other.get(deadline.rest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw (ContentException) e.getCause();
        } catch (TimeoutException _) {
            throw Deadline.exceeded();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Deadline.exceeded();
        }
    }

    private Reply executed(
            ClientRequest request,
            Key key,
            Supplier<Outcome> execution,
            CompletableFuture<Optional<CachedAnswer>> waitedFor) {
        var begun = System.nanoTime();
        try {
            var outcome = outcome(request, execution);
            if (!outcome.isRepeatable()) {
                outcome.refusal().ifPresent(waitedFor::completeExceptionally);
                return answer(outcome, request, CacheStatus.MISS);
            }
            var answer = made(request, outcome);
            var cacheStatus = answers.put(key.at(answer.content()), answer) ? CacheStatus.STORED : CacheStatus.MISS;
            waitedFor.complete(Optional.of(answer));
            return answer.reply(request, freshness(Duration.ofNanos(System.nanoTime() - begun)), cacheStatus);
        } catch (ContentException e) {
            if (e.code() == ErrorCode.QUERY_TOO_COSTLY) {
                // the others would find the same, each with as much work
                waitedFor.completeExceptionally(e);
            }
            throw e;
        }
    }

    private CachedAnswer made(ClientRequest request, Outcome outcome) {
        var answer = answers.made(
                request.telemetry().operation(),
                outcome.content(),
                request.mediaType(),
                AnswerBytes.of(outcome.result(), longest));
        return answer.isReadyFor(request) ? answer : answers.compressed(answer);
    }

    /// @throws RefusedException when the client has seen a newer version
    private Outcome outcome(ClientRequest request, Supplier<Outcome> execution) {
        var history = known.replaced();
        var outcome = execution.get();
        known.seen(outcome.content(), history);
        SeenVersion.check(request.seenVersion(), outcome.contentVersion());
        return outcome;
    }

    /// What a client gets compressed is so from then on: it weighs more, and is put again.
    private Found ready(ClientRequest request, Found found) {
        if (found.answer.isReadyFor(request)) {
            return found;
        }
        var compressed = answers.compressed(found.answer);
        answers.put(found.key, compressed);
        return new Found(found.key, compressed, found.freshness, found.cacheStatus);
    }

    /// The cached answer to the newest content that is known; a stale one only while there can be no other.
    private Optional<Found> found(ClientRequest request, Key key) {
        var freshness = freshness();
        if (freshness.isFresh()) {
            return found(request, key, freshness, CacheStatus.HIT);
        }
        return freshness.isStaleButAllowed() && !database.isReachable()
                ? found(request, key, freshness, CacheStatus.STALE)
                        .or(() -> found(request, key.dayBefore(), freshness, CacheStatus.STALE))
                : Optional.empty();
    }

    private Optional<Found> found(ClientRequest request, Key key, Freshness freshness, CacheStatus cacheStatus) {
        return answers.get(key)
                .map(answer -> new Found(key, answer, freshness, cacheStatus))
                .filter(found -> found.isRightFor(request));
    }

    private Freshness freshness() {
        return freshness(known.age());
    }

    private Freshness freshness(Duration age) {
        return new Freshness(age, config.maxAge(), config.staleIfError());
    }

    private Key key(ClientRequest request, Digest operation) {
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Key(operation, request.mediaType(), known.content().token(), day);
    }

    /// An answer that may be given.
    private record Found(Key key, CachedAnswer answer, Freshness freshness, CacheStatus cacheStatus) {

        boolean isRightFor(ClientRequest request) {
            return answer.content().version() >= request.seenVersion()
                    && (freshness.isFresh() || cacheStatus == CacheStatus.STALE);
        }

        Reply reply(ClientRequest request) {
            return answer.reply(request, freshness, cacheStatus);
        }
    }
}
