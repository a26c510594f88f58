package org.monograph.http;

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
import org.monograph.http.AnswerStore.Key;
import org.monograph.monograph.ContentConfig;
import org.monograph.monograph.ContentWatch;
import org.monograph.schema.ContentException;
import org.monograph.schema.ErrorCode;

/// Finished answers to requests that anybody may send, for as long as the content stays as it is.
@Singleton
class KeptAnswers {

    private static final int ATTEMPTS = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final AnswerStore answers;
    private final long longest;
    private final ContentWatch content;
    private final Duration maxAge;
    private final ConcurrentMap<Key, CompletableFuture<Optional<Kept>>> underWay = new ConcurrentHashMap<>();

    KeptAnswers(
            AnswerStore answers,
            ContentWatch content,
            KeptConfig config,
            LimitsConfig limits,
            ContentConfig contentConfig) {
        if (contentConfig.versionCheck().compareTo(config.maxAge()) >= 0) {
            throw new IllegalArgumentException(
                    "monograph.content.version-check has to be shorter than monograph.http.kept.max-age");
        }
        this.answers = answers;
        this.longest = limits.answer().asLongValue();
        this.content = content;
        this.maxAge = config.maxAge();
    }

    /// By the bytes of the request alone; to be called on the thread that takes it, which may not wait.
    Optional<Reply> find(ClientRequest request) {
        if (!isKeepable(request)) {
            return Optional.empty();
        }
        return answers.operation(request.digest())
                .flatMap(operation -> kept(request, key(request, operation)))
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
        answers.setOperation(request.digest(), operation);
        var key = key(request, operation);
        return kept(request, key)
                .map(answer -> reply(ready(request, key, answer), request, Way.HIT))
                .orElseGet(() -> shared(request, key, execution, ATTEMPTS));
    }

    private boolean isKeepable(ClientRequest request) {
        return answers.isOn() && request.isPublic();
    }

    private Reply answer(Outcome outcome, ClientRequest request, Way way) {
        return Answer.of(outcome, AnswerBytes.of(outcome.result(), longest), request, way);
    }

    /// Of many who ask for the same at once one executes, and the others wait. Where nothing came of it, as when
    /// its client has left, they try once more, and then each by itself.
    private Reply shared(ClientRequest request, Key key, Supplier<Outcome> execution, int attempts) {
        var mine = new CompletableFuture<Optional<Kept>>();
        var other = attempts == 0 ? null : underWay.putIfAbsent(key, mine);
        if (other != null) {
            return awaited(other, request.deadline())
                    .filter(answer -> isRightFor(request, answer.version()))
                    .map(answer -> reply(ready(request, key, answer), request, Way.COLLAPSED))
                    .orElseGet(() -> shared(request, key, execution, attempts - 1));
        }
        try {
            // another one may have finished since it was looked for
            var kept = kept(request, key);
            return kept.isPresent()
                    ? reply(ready(request, key, kept.get()), request, Way.HIT)
                    : executed(request, key, execution, mine);
        } finally {
            underWay.remove(key, mine);
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
            ClientRequest request, Key key, Supplier<Outcome> execution, CompletableFuture<Optional<Kept>> waitedFor) {
        var begun = System.nanoTime();
        try {
            var outcome = outcome(request, execution);
            if (!outcome.isRepeatable()) {
                outcome.refusal().ifPresent(waitedFor::completeExceptionally);
                return answer(outcome, request, Way.MISS);
            }
            var answer = made(request, outcome);
            var way = answers.put(key.at(answer.version()), answer) ? Way.STORED : Way.MISS;
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
        var answer = answers.made(
                request.observation().asked(),
                outcome.contentVersion(),
                request.mediaType(),
                AnswerBytes.of(outcome.result(), longest));
        return answer.isReadyFor(request) ? answer : answers.compressed(answer);
    }

    /// @throws RefusedException when the client has seen a newer version
    private Outcome outcome(ClientRequest request, Supplier<Outcome> execution) {
        var outcome = execution.get();
        content.seen(outcome.contentVersion());
        SeenVersion.check(request.seenVersion(), outcome);
        return outcome;
    }

    /// What a client gets compressed is so from then on: it weighs more, and is put again.
    private Kept ready(ClientRequest request, Key key, Kept answer) {
        if (answer.isReadyFor(request)) {
            return answer;
        }
        var compressed = answers.compressed(answer);
        answers.put(key.at(answer.version()), compressed);
        return compressed;
    }

    private Optional<Kept> kept(ClientRequest request, Key key) {
        return isRightFor(request, key.version()) ? answers.get(key) : Optional.empty();
    }

    private boolean isRightFor(ClientRequest request, long version) {
        return version >= request.seenVersion() && content.age().compareTo(maxAge) < 0;
    }

    private Reply reply(Kept answer, ClientRequest request, Way way) {
        return answer.reply(request, maxAge.toSeconds(), content.age().toSeconds(), way);
    }

    private Key key(ClientRequest request, Digest operation) {
        var day = Math.floorDiv(System.currentTimeMillis(), DAY_MILLIS);
        return new Key(operation, request.mediaType(), content.newest(), day);
    }
}
