package org.monograph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.monograph.monograph.ContentWatch;

/// Finished answers to requests that anybody may send, for as long as the content stays as it is.
@ApplicationScoped
class KeptAnswers {

    private static final int REQUESTS = 20_000;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final ContentWatch content;
    private final Duration maxAge;
    private final Cache<Place, Kept> answers;

    /// What a request asks for, by the digest of its bytes: a request that was read once need not be read again.
    private final Cache<Digest, Digest> requests =
            Caffeine.newBuilder().maximumSize(REQUESTS).build();

    private final ConcurrentMap<Place, CompletableFuture<Optional<Kept>>> underWay = new ConcurrentHashMap<>();

    KeptAnswers(ContentWatch content, KeptConfig config) {
        this.content = content;
        this.maxAge = config.maxAge();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.size().asLongValue())
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
                .map(this::hit);
    }

    /// The kept answer, or that of the execution, which is kept if it can be. Of many who ask for the same at once one
    /// executes, and the others wait.
    Reply answer(RoutingContext http, OperationRequest request, Supplier<Outcome> execution) {
        if (!isForAnybody(http)) {
            return Answer.of(execution.get(), MediaTypes.of(http), "fwd=bypass");
        }
        var asked = Digest.of(PersistedQuery.hashOf(request), request);
        requests.put(digest(http), asked);
        var place = place(http, asked);
        var kept = kept(http, place).or(() -> waitedFor(http, place));
        return kept.isPresent() ? hit(ready(http, place, kept.get())) : executed(http, place, execution);
    }

    private Optional<Kept> waitedFor(RoutingContext http, Place place) {
        var other = underWay.get(place);
        return other == null
                ? Optional.empty()
                : other.join().filter(answer -> answer.version() >= SeenVersion.of(http.request()));
    }

    private Reply executed(RoutingContext http, Place place, Supplier<Outcome> execution) {
        var mine = new CompletableFuture<Optional<Kept>>();
        var first = underWay.putIfAbsent(place, mine) == null;
        try {
            var outcome = execution.get();
            content.seen(outcome.contentVersion());
            SeenVersion.check(http.request(), outcome);
            if (!outcome.isRepeatable()) {
                return Answer.of(outcome, place.mediaType(), "fwd=miss");
            }
            var bytes = Kept.of(outcome.contentVersion(), place.mediaType(), Answer.bytes(outcome.result()));
            var answer = bytes.isReadyFor(http.request()) ? bytes : bytes.zip();
            answers.put(place.at(answer.version()), answer);
            mine.complete(Optional.of(answer));
            return context -> answer.send(context, maxAge.toSeconds(), 0, "monograph; fwd=miss; stored");
        } finally {
            if (first) {
                underWay.remove(place, mine);
            }
            mine.complete(Optional.empty());
        }
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
        return content.age().compareTo(maxAge) < 0 && place.version() >= SeenVersion.of(http.request())
                ? Optional.ofNullable(answers.getIfPresent(place))
                : Optional.empty();
    }

    private Reply hit(Kept answer) {
        return http -> answer.send(http, maxAge.toSeconds(), content.age().toSeconds(), "monograph; hit");
    }

    /// Whoever shows who they are may get to see something else; whoever asks for the costs wants the execution.
    private static boolean isForAnybody(RoutingContext http) {
        var headers = http.request().headers();
        return !headers.contains(HttpHeaders.AUTHORIZATION)
                && !headers.contains(HttpHeaders.COOKIE)
                && !headers.contains(CostMode.HEADER);
    }

    private Place place(RoutingContext http, Digest asked) {
        // whether a review is overdue depends on the day
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Place(asked, MediaTypes.of(http), content.newest(), day);
    }

    private static Digest digest(RoutingContext http) {
        var body = http.body().buffer();
        return body == null ? Digest.of(http.request().uri()) : Digest.of(body.getBytes());
    }

    private record Place(Digest asked, MediaType mediaType, long version, long day) {

        Place at(long otherVersion) {
            return new Place(asked, mediaType, otherVersion, day);
        }
    }
}
