package org.monograph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.monograph.monograph.ContentConfig;
import org.monograph.monograph.ContentWatch;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// Finished answers to requests that anybody may send, for as long as the content stays as it is.
@Singleton
class KeptAnswers {

    private static final int REQUESTS = 20_000;
    private static final int ATTEMPTS = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final boolean isOn;
    private final long longest;
    private final long longestKept;
    private final ContentWatch content;
    private final Duration maxAge;
    private final Cache<Place, Kept> answers;
    private final LongAdder evictions = new LongAdder();

    /// What a request asks for, by the digest of its bytes: a request that was read once need not be read again.
    private final Cache<Digest, Digest> requests =
            Caffeine.newBuilder().maximumSize(REQUESTS).build();

    private final ConcurrentMap<Place, CompletableFuture<Optional<Kept>>> underWay = new ConcurrentHashMap<>();

    KeptAnswers(ContentWatch content, KeptConfig config, LimitsConfig limits, ContentConfig contentConfig) {
        if (contentConfig.versionCheck().compareTo(config.maxAge()) >= 0) {
            throw new IllegalArgumentException(
                    "monograph.content.version-check has to be shorter than monograph.http.kept.max-age");
        }
        this.isOn = config.size().asLongValue() > 0;
        this.longest = limits.answer().asLongValue();
        this.longestKept = config.answer().asLongValue();
        this.content = content;
        this.maxAge = config.maxAge();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.size().asLongValue())
                .executor(Runnable::run)
                .evictionListener((_, _, _) -> evictions.increment())
                .weigher((Place _, Kept answer) -> answer.weight())
                .build();
    }

    /// By the bytes of the request alone; to be called on the thread that takes it, which may not wait.
    Optional<Reply> find(ClientRequest request) {
        if (!isKeepable(request)) {
            return Optional.empty();
        }
        return Optional.ofNullable(requests.getIfPresent(request.digest()))
                .flatMap(operation -> kept(request, place(request, operation)))
                .filter(answer -> answer.isReadyFor(request))
                .map(answer -> reply(answer, request, Way.HIT));
    }

    /// The kept answer, or that of the execution, which is kept if it can be.
    ///
    /// @param operation what is asked for, however the request is written
    Reply answer(ClientRequest request, Digest operation, Supplier<Outcome> execution) {
        if (!isKeepable(request)) {
            return answer(outcome(request, execution), request, Way.BYPASS);
        }
        requests.put(request.digest(), operation);
        var place = place(request, operation);
        return kept(request, place)
                .map(answer -> reply(ready(request, place, answer), request, Way.HIT))
                .orElseGet(() -> shared(request, place, execution, ATTEMPTS));
    }

    private boolean isKeepable(ClientRequest request) {
        return isOn && request.isPublic();
    }

    private Reply answer(Outcome outcome, ClientRequest request, Way way) {
        return Answer.of(outcome, AnswerBytes.of(outcome.result(), longest), request, way);
    }

    /// Of many who ask for the same at once one executes, and the others wait. Where nothing came of it, as when
    /// its client has left, they try once more, and then each by itself.
    private Reply shared(ClientRequest request, Place place, Supplier<Outcome> execution, int attempts) {
        var mine = new CompletableFuture<Optional<Kept>>();
        var other = attempts == 0 ? null : underWay.putIfAbsent(place, mine);
        if (other != null) {
            return awaited(other, request.deadline())
                    .filter(answer -> isRightFor(request, answer.version()))
                    .map(answer -> reply(ready(request, place, answer), request, Way.COLLAPSED))
                    .orElseGet(() -> shared(request, place, execution, attempts - 1));
        }
        try {
            // another one may have finished since it was looked for
            var kept = kept(request, place);
            return kept.isPresent()
                    ? reply(ready(request, place, kept.get()), request, Way.HIT)
                    : executed(request, place, execution, mine);
        } finally {
            underWay.remove(place, mine);
            mine.complete(Optional.empty());
        }
    }

    /// @throws ContentException when it is not there at the deadline, or cannot be
    private static Optional<Kept> awaited(CompletableFuture<Optional<Kept>> other, Deadline deadline) {
        try {
            return other.get(deadline.rest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw (ContentException) e.getCause();
        } catch (TimeoutException _) {
            throw CodedError.tooLate();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CodedError.tooLate();
        }
    }

    private Reply executed(
            ClientRequest request,
            Place place,
            Supplier<Outcome> execution,
            CompletableFuture<Optional<Kept>> waitedFor) {
        var begun = System.nanoTime();
        try {
            var outcome = outcome(request, execution);
            if (!outcome.isRepeatable()) {
                outcome.refusal().ifPresent(waitedFor::completeExceptionally);
                return answer(outcome, request, Way.MISS);
            }
            var answer = made(request, outcome);
            var way = keep(place.at(answer.version()), answer) ? Way.STORED : Way.MISS;
            waitedFor.complete(Optional.of(answer));
            return answer.reply(
                    request,
                    maxAge.toSeconds(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    way);
        } catch (ContentException e) {
            if (e.code() == ErrorCode.QUERY_TOO_COSTLY) {
                // the others would find the same, each with as much work
                waitedFor.completeExceptionally(e);
            }
            throw e;
        }
    }

    private Kept made(ClientRequest request, Outcome outcome) {
        var plain = Kept.of(
                request.observation().asked(),
                outcome.contentVersion(),
                request.mediaType(),
                AnswerBytes.of(outcome.result(), longest));
        return plain.isReadyFor(request) ? plain : plain.zip();
    }

    /// @return whether it was
    private boolean keep(Place place, Kept answer) {
        if (answer.plain().length() > longestKept) {
            return false;
        }
        answers.put(place, answer);
        // the cache may prefer others to it
        return answers.asMap().containsKey(place);
    }

    /// @throws RefusedException when the client has seen a newer version
    private Outcome outcome(ClientRequest request, Supplier<Outcome> execution) {
        var outcome = execution.get();
        content.seen(outcome.contentVersion());
        SeenVersion.check(request.seenVersion(), outcome);
        return outcome;
    }

    /// What a client gets compressed is so from then on: it weighs more, and is put again.
    private Kept ready(ClientRequest request, Place place, Kept answer) {
        if (answer.isReadyFor(request)) {
            return answer;
        }
        var zipped = answer.zip();
        keep(place.at(answer.version()), zipped);
        return zipped;
    }

    private Optional<Kept> kept(ClientRequest request, Place place) {
        return isRightFor(request, place.version())
                ? Optional.ofNullable(answers.getIfPresent(place))
                : Optional.empty();
    }

    private boolean isRightFor(ClientRequest request, long version) {
        return version >= request.seenVersion() && content.age().compareTo(maxAge) < 0;
    }

    private Reply reply(Kept answer, ClientRequest request, Way way) {
        return answer.reply(request, maxAge.toSeconds(), content.age().toSeconds(), way);
    }

    private Place place(ClientRequest request, Digest operation) {
        // whether a review is overdue depends on the day
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Place(operation, request.mediaType(), content.newest(), day);
    }

    long count() {
        return answers.estimatedSize();
    }

    /// An estimate of the memory that they take.
    long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /// How many had to go for others.
    long evictions() {
        return evictions.sum();
    }

    private record Place(Digest operation, MediaType mediaType, long version, long day) {

        Place at(long otherVersion) {
            return new Place(operation, mediaType, otherVersion, day);
        }
    }
}
