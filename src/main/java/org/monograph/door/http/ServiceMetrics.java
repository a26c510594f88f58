package org.monograph.door.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.monograph.base.database.DatabaseStatus;
import org.monograph.base.published.KnownContent;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.rows.RowCache;
import org.monograph.content.directory.DirectoryStatus;
import org.monograph.content.editing.Schedule;
import org.monograph.engine.answers.AnswerStore;
import org.monograph.engine.execution.QueryDocumentCache;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.plan.Plans;

/// Metrics of caches, limits, content and database. The values are read when the metrics are requested.
@Singleton
class ServiceMetrics {

    private final MeterRegistry registry;

    ServiceMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void register(
            @Observes StartupEvent start,
            AnswerStore answers,
            UnsentLimit unsent,
            QueryDocumentCache documents,
            OperationLimit operations,
            KnownContent content,
            DatabaseStatus database,
            RowCache rows,
            Plans plans,
            Schedule schedule,
            DirectoryStatus directory) {
        gauge("monograph.cache.answers", "Cached answers", null, answers, AnswerStore::count);
        gauge("monograph.cache.size", "Memory of cached answers", "bytes", answers, AnswerStore::bytes);
        counter(
                "monograph.cache.evictions",
                "Answers removed because the cache was full",
                answers,
                AnswerStore::evictions);
        gauge(
                "monograph.responses.unsent",
                "Responses above 16 KiB that clients have not received yet",
                "bytes",
                unsent,
                UnsentLimit::unsent);
        gauge("monograph.query.documents", "Cached query documents", null, documents, QueryDocumentCache::count);
        gauge(
                "monograph.query.documents.characters",
                "Length of the cached query documents",
                null,
                documents,
                QueryDocumentCache::characters);
        counter(
                "monograph.query.documents.hits",
                "Operations whose query document was cached",
                documents,
                QueryDocumentCache::hits);
        counter(
                "monograph.query.documents.misses",
                "Operations whose query document was not cached",
                documents,
                QueryDocumentCache::misses);
        gauge(
                "monograph.operations.active",
                "Operations that are executed now",
                null,
                operations,
                OperationLimit::active);
        gauge(
                "monograph.operations.limit",
                "Maximum number of operations that are executed at the same time",
                null,
                operations,
                OperationLimit::max);
        gauge(
                "monograph.content.version",
                "Newest content version that this instance knows",
                null,
                content,
                knownContent -> knownContent.content().version());
        gauge(
                "monograph.content.age",
                "Time since the instance last knew that there is no newer content version",
                "seconds",
                content,
                knownContent -> knownContent.age().toNanos() / 1e9);
        counter(
                "monograph.content.history.changes",
                "How often the history of the content changed, as after a restore of the database",
                content,
                KnownContent::historyChanges);
        gauge(
                "monograph.database.reachable",
                "1 while the database is reachable, else 0",
                null,
                database,
                status -> status.isReachable() ? 1 : 0);
        gauge("monograph.rows.size", "Memory of cached rows", "bytes", rows, RowCache::weight);
        counter(
                "monograph.rows.hits",
                "Cached rows that were found",
                rows,
                cache -> cache.stats().hitCount());
        counter(
                "monograph.rows.misses",
                "Rows that were not cached",
                rows,
                cache -> cache.stats().missCount());
        counter(
                "monograph.rows.evictions",
                "Cached rows that were removed for others",
                rows,
                cache -> cache.stats().evictionCount());
        counter("monograph.plans.executed", "Operations that were executed by a plan", plans, Plans::executed);
        counter(
                "monograph.plans.given.up",
                "Operations that a plan left to graphql-java, for example because they have an error",
                plans,
                Plans::givenUp);
        gauge(
                "monograph.schedules.failed",
                "Changes whose scheduled publication was refused, and that nobody has changed since",
                null,
                schedule,
                Schedule::failed);
        gauge(
                "monograph.content.directory.problems",
                "Why the content directory is not published as it is; 0 when it is, or when there is none",
                null,
                directory,
                DirectoryStatus::problems);
        gauge("monograph.vocabulary.entries", "Cached vocabulary entries", null, this, _ -> Vocabulary.cachedEntries());
    }

    private <T> void gauge(String name, String description, String unit, T state, ToDoubleFunction<T> value) {
        Gauge.builder(name, state, value)
                .description(description)
                .baseUnit(unit)
                .strongReference(true)
                .register(registry);
    }

    private <T> void counter(String name, String description, T state, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, state, value).description(description).register(registry);
    }
}
