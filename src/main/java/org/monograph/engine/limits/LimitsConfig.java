package org.monograph.engine.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/// Limits of a single request. `docs/limits.md` describes what clients see of them.
@ConfigMapping(prefix = "monograph.http.limits")
public interface LimitsConfig {

    /// Maximum size of a request body, in bytes. A body is held in memory whole, so this times the concurrent
    /// requests is the memory that clients can occupy. The default is about twenty times our largest example.
    @WithDefault("64K")
    MemorySize body();

    /// Maximum size of the body of an editor's request, in bytes. A longer body than `body` is read only after the
    /// token was verified. The default is twenty times the monograph of clonazepam.
    @WithDefault("1M")
    MemorySize editorBody();

    /// Maximum time for a request body to arrive. It is a few packets; a slower client only occupies a
    /// connection.
    @WithDefault("10s")
    Duration bodyTime();

    /// Maximum number of tokens in a document, at least 1. The parser stops there. Our largest example has
    /// 400.
    @Min(1)
    @WithDefault("5000")
    int tokens();

    /// Maximum levels of nested fields, at least 1. The cost of a query multiplies with each level, and
    /// cycles in the schema allow any depth. Our deepest example has less than half of the default.
    @Min(1)
    @WithDefault("15")
    int depth();

    /// Maximum number of fields with aliases, 0 or more. Each is computed separately. Those in a fragment
    /// count each time that it is spread.
    @Min(0)
    @WithDefault("50")
    int aliases();

    /// Maximum number of root fields of an operation, at least 1. Each needs separate SQL statements.
    @Min(1)
    @WithDefault("20")
    int rootFields();

    /// Maximum number of directives in an operation, 0 or more. Each takes time to evaluate, and queries need
    /// few. Those in a fragment count each time that it is spread.
    @Min(0)
    @WithDefault("50")
    int directives();

    /// Maximum number of fragment definitions in a document, 0 or more. Validation follows the spreads of
    /// each of them, through all nested fragments.
    @Min(0)
    @WithDefault("100")
    int fragments();

    /// Maximum estimated cost of an operation, in points, at least 1. `docs/limits.md` explains points. Our
    /// largest example, a whole page, costs about half of the default.
    @Min(1)
    @WithDefault("25000")
    int cost();

    /// Maximum estimated cost of an editor's operation, in points, at least 1. Estimates of changes are far above what
    /// they have; `cost` limits the objects of an editor's answer too.
    @Min(1)
    @WithDefault("500000")
    int editorCost();

    /// Maximum size of an answer, in bytes, counted while it is created. The default is seventeen times our
    /// largest example.
    @WithDefault("4M")
    MemorySize answer();

    /// Maximum number of operations that are executed at the same time, at least 1. Further ones get 503
    /// immediately, because they would not end before their deadline.
    @Min(1)
    @WithDefault("100")
    int concurrentOperations();

    /// Maximum cost of all operations that are executed at the same time, in points; at least
    /// `monograph.http.limits.cost`. A point takes up to 3 KB of the heap, so this limits their memory.
    /// Further operations wait for others to end, until their deadline.
    @Min(1)
    @WithDefault("40000")
    int concurrentCost();

    /// Maximum size of all responses that clients have not received yet, in bytes. Counts those above 16 KiB
    /// that are not cached; further ones get 503 instead.
    @WithDefault("32M")
    MemorySize unsentResponses();

    /// Maximum time for a client to receive a response above 16 KiB that is not cached. Then its connection
    /// is closed.
    @WithDefault("30s")
    Duration sendTime();
}
