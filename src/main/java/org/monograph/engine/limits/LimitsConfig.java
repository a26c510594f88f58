package org.monograph.engine.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// What a single request may ask for. `docs/limits.md` says what a client sees of each.
@ConfigMapping(prefix = "monograph.http.limits")
public interface LimitsConfig {

    /// The bytes that the body of a request may have. The largest of our example queries has three thousand; a body is
    /// held in memory whole, so the limit times the requests under way is what strangers can make us hold.
    @WithDefault("64K")
    MemorySize body();

    /// How long a body may take to arrive. It is a few packets; who needs longer holds a connection and nothing else.
    @WithDefault("10s")
    Duration bodyTime();

    /// Tokens of a document. Our largest example has 400; reading stops where there are more.
    @Min(1)
    @WithDefault("5000")
    int tokens();

    /// How many fields may stand in each other. Our deepest example has less than half; depth multiplies what a query
    /// costs, and is what an endless circle through the schema needs.
    @Min(1)
    @WithDefault("15")
    int depth();

    /// Fields with a name of the client's own, each of which is worked out anew, with fragments counted as often as
    /// they are spread.
    @Min(0)
    @WithDefault("50")
    int aliases();

    /// Fields of `Query` itself, each of which asks the database for something of its own.
    @Min(1)
    @WithDefault("20")
    int rootFields();

    /// Directives, with fragments counted as often as they are spread: few are needed, and each has to be looked at.
    @Min(0)
    @WithDefault("50")
    int directives();

    /// Definitions of fragments: validation looks from each along all that it spreads, and again from those.
    @Min(0)
    @WithDefault("100")
    int fragments();

    /// Points that an operation may cost, as `CostEstimate` counts them. Our largest example costs less than half.
    @Min(1)
    @WithDefault("10000")
    int cost();

    /// Bytes of an answer: thirty times our largest example. Counted while the answer is made.
    @WithDefault("4M")
    MemorySize answer();

    /// Operations that are executed at once; more than these would not be done before their deadline. Excess ones get
    /// 503 immediately.
    @Min(1)
    @WithDefault("100")
    int concurrentOperations();

    /// Points of all operations that are executed at once. A point takes up to about 3 KB of the heap, so this limits
    /// what operations take of it together. An operation waits for others to end, until its deadline.
    @Min(1)
    @WithDefault("30000")
    int concurrentCost();

    /// Bytes of responses that clients have not taken yet, where each is longer than 16 KiB; the next ones get 503.
    @WithDefault("32M")
    MemorySize unsentResponses();

    /// How long a client may take for a response that is longer than 16 KiB; then its connection is closed.
    @WithDefault("30s")
    Duration sendTime();
}
