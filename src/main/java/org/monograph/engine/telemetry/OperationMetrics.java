package org.monograph.engine.telemetry;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.RequestTelemetry;

/// Metrics by operation. Answers from the cache are counted but not timed, because a timer would add much to
/// their cost.
@Singleton
class OperationMetrics {

    private static final Duration[] TIMES = IntStream.of(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);
    private static final double[] COSTS = {10, 100, 1_000, 10_000};

    private final MeterRegistry registry;
    private final ConcurrentMap<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, LongAdder> hits = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, LongAdder> stale = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Work> work = new ConcurrentHashMap<>();

    OperationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(RequestTelemetry telemetry) {
        var label = telemetry.operation().label();
        var cacheStatus = telemetry.cacheStatus();
        if (cacheStatus.isCached()) {
            var counters = cacheStatus == CacheStatus.STALE ? stale : hits;
            var counter = counters.get(label);
            (counter == null
                            ? counters.computeIfAbsent(
                                    label, cacheStatus == CacheStatus.STALE ? this::stale : this::hits)
                            : counter)
                    .increment();
            return;
        }
        var kind = new Kind(label, cacheStatus, telemetry.outcome());
        var timer = timers.get(kind);
        (timer == null ? timers.computeIfAbsent(kind, this::timer) : timer)
                .record(telemetry.nanos(), TimeUnit.NANOSECONDS);
        if (telemetry.cost() != null) {
            work.computeIfAbsent(label, this::work).count(telemetry);
        }
    }

    private LongAdder hits(String label) {
        return counter("monograph.operation.cache.hits", "Answers from the cache, by operation", label);
    }

    private LongAdder stale(String label) {
        return counter(
                "monograph.operation.cache.stale",
                "Stale answers from the cache, sent while the database was not reachable, by operation",
                label);
    }

    private LongAdder counter(String name, String description, String label) {
        var counter = new LongAdder();
        FunctionCounter.builder(name, counter, LongAdder::sum)
                .description(description)
                .tag("operation", label)
                .register(registry);
        return counter;
    }

    private Timer timer(Kind kind) {
        return Timer.builder("monograph.operation")
                .description(
                        "Time from the request to the response, without answers from the cache, by operation, cache status and outcome")
                .tag("operation", kind.label())
                .tag("cache", kind.cacheStatus().label())
                .tag("outcome", kind.outcome())
                .serviceLevelObjectives(TIMES)
                .register(registry);
    }

    private Work work(String label) {
        return new Work(
                DistributionSummary.builder("monograph.operation.cost")
                        .description("Estimated cost of an operation, in points")
                        .tag("operation", label)
                        .serviceLevelObjectives(COSTS)
                        .register(registry),
                DistributionSummary.builder("monograph.operation.sql.statements")
                        .description("SQL statements per operation")
                        .tag("operation", label)
                        .register(registry),
                Timer.builder("monograph.operation.database")
                        .description("Time that the database needed for the SQL statements of an operation")
                        .tag("operation", label)
                        .register(registry));
    }

    private record Kind(String label, CacheStatus cacheStatus, String outcome) {}

    private record Work(DistributionSummary cost, DistributionSummary statements, Timer database) {

        void count(RequestTelemetry telemetry) {
            cost.record(telemetry.cost());
            if (telemetry.statements() > 0) {
                statements.record(telemetry.statements());
                database.record(telemetry.databaseTime());
            }
        }
    }
}
