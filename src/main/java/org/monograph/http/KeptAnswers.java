package org.monograph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.monograph.monograph.ContentConfig;
import org.monograph.monograph.ContentWatch;

/// Finished answers to requests that anybody may send, for as long as the content stays as it is.
@Singleton
class KeptAnswers {

    private static final int REQUESTS = 20_000;
    private static final int ATTEMPTS = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final boolean isOn;
    private final ContentWatch content;
    private final Duration maxAge;
    private final Cache<Place, Kept> answers;
    private final LongAdder evictions = new LongAdder();

    /// What a request asks for, by the digest of its bytes: a request that was read once need not be read again.
    private final Cache<Digest, Digest> requests =
            Caffeine.newBuilder().maximumSize(REQUESTS).build();

    private final ConcurrentMap<Place, CompletableFuture<Optional<Kept>>> underWay = new ConcurrentHashMap<>();

    KeptAnswers(ContentWatch content, KeptConfig config, ContentConfig contentConfig) {
        if (contentConfig.versionCheck().compareTo(config.maxAge()) >= 0) {
            throw new IllegalArgumentException(
                    "monograph.content.version-check has to be shorter than monograph.http.kept.max-age");
        }
        this.isOn = config.size().asLongValue() > 0;
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
    Optional<Reply> find(RoutingContext http) {
        if (!isForAnybody(http)) {
            return Optional.empty();
        }
        return Optional.ofNullable(requests.getIfPresent(digest(http)))
                .flatMap(request -> kept(http, place(http, request)))
                .filter(answer -> answer.isReadyFor(http.request()))
                .map(answer -> reply(answer, Way.HIT));
    }

    /// The kept answer, or that of the execution, which is kept if it can be.
    Reply answer(RoutingContext http, OperationRequest request, Supplier<Outcome> execution) {
        if (!isForAnybody(http)) {
            return Answer.of(outcome(http, execution), MediaTypes.of(http), Way.BYPASS);
        }
        var asked = Digest.of(PersistedQuery.hashOf(request), request);
        requests.put(digest(http), asked);
        var place = place(http, asked);
        return kept(http, place)
                .map(answer -> reply(ready(http, place, answer), Way.HIT))
                .orElseGet(() -> shared(http, place, execution, ATTEMPTS));
    }

    /// Of many who ask for the same at once one executes, and the others wait. Where nothing came of it, as when
    /// whoever executed has left, they try once more, and then everybody alone.
    private Reply shared(RoutingContext http, Place place, Supplier<Outcome> execution, int attempts) {
        var mine = new CompletableFuture<Optional<Kept>>();
        var other = attempts == 0 ? null : underWay.putIfAbsent(place, mine);
        if (other != null) {
            return other.join()
                    .filter(answer -> isRightFor(http, answer.version()))
                    .map(answer -> reply(ready(http, place, answer), Way.COLLAPSED))
                    .orElseGet(() -> shared(http, place, execution, attempts - 1));
        }
        try {
            // somebody may have finished since it was looked for
            var kept = kept(http, place);
            return kept.isPresent()
                    ? reply(ready(http, place, kept.get()), Way.HIT)
                    : executed(http, place, execution, mine);
        } finally {
            underWay.remove(place, mine);
            mine.complete(Optional.empty());
        }
    }

    private Reply executed(
            RoutingContext http,
            Place place,
            Supplier<Outcome> execution,
            CompletableFuture<Optional<Kept>> waitedFor) {
        var asked = System.nanoTime();
        var outcome = outcome(http, execution);
        if (!outcome.isRepeatable()) {
            return Answer.of(outcome, place.mediaType(), Way.MISS);
        }
        var bytes = Kept.of(
                Observation.of(http).asked(),
                outcome.contentVersion(),
                place.mediaType(),
                Answer.bytes(outcome.result()));
        var answer = bytes.isReadyFor(http.request()) ? bytes : bytes.zip();
        answers.put(place.at(answer.version()), answer);
        waitedFor.complete(Optional.of(answer));
        return client -> answer.send(
                client,
                maxAge.toSeconds(),
                Duration.ofNanos(System.nanoTime() - asked).toSeconds(),
                Way.STORED);
    }

    /// @throws RefusedException when the client has seen a newer version
    private Outcome outcome(RoutingContext http, Supplier<Outcome> execution) {
        var outcome = execution.get();
        content.seen(outcome.contentVersion());
        SeenVersion.check(http.request(), outcome);
        return outcome;
    }

    /// What a client gets compressed is so from then on: it weighs more, and is put again.
    private Kept ready(RoutingContext http, Place place, Kept answer) {
        if (answer.isReadyFor(http.request())) {
            return answer;
        }
        var zipped = answer.zip();
        answers.put(place.at(answer.version()), zipped);
        return zipped;
    }

    private Optional<Kept> kept(RoutingContext http, Place place) {
        return isRightFor(http, place.version()) ? Optional.ofNullable(answers.getIfPresent(place)) : Optional.empty();
    }

    private boolean isRightFor(RoutingContext http, long version) {
        return version >= SeenVersion.of(http.request()) && content.age().compareTo(maxAge) < 0;
    }

    private Reply reply(Kept answer, Way way) {
        return http -> answer.send(http, maxAge.toSeconds(), content.age().toSeconds(), way);
    }

    /// Whoever shows who they are may get to see something else; whoever asks for the costs wants the execution.
    private boolean isForAnybody(RoutingContext http) {
        var headers = http.request().headers();
        return isOn
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains(HttpHeaders.COOKIE)
                && !headers.contains(CostMode.HEADER);
    }

    private Place place(RoutingContext http, Digest asked) {
        // whether a review is overdue depends on the day
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Place(asked, MediaTypes.of(http), content.newest(), day);
    }

    private static Digest digest(RoutingContext http) {
        if (!http.request().method().equals(HttpMethod.POST)) {
            return Digest.of(http.request().uri());
        }
        var body = http.body().buffer();
        return Digest.of(body == null ? new byte[0] : body.getBytes());
    }

    long count() {
        return answers.estimatedSize();
    }

    /// What they take, as far as it is reckoned.
    long bytes() {
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /// How many had to go for others.
    long evictions() {
        return evictions.sum();
    }

    private record Place(Digest asked, MediaType mediaType, long version, long day) {

        Place at(long otherVersion) {
            return new Place(asked, mediaType, otherVersion, day);
        }
    }
}
