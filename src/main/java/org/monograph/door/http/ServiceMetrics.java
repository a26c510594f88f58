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
import org.monograph.engine.answers.AnswerStore;
import org.monograph.engine.execution.QueryDocumentCache;
import org.monograph.engine.limits.OperationLimit;

/// Metrics of what the service keeps and does at a time. They are read when the metrics are asked for.
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
            DatabaseStatus database) {
        gauge("monograph.cache.answers", "Answers that are kept", null, answers, AnswerStore::count);
        gauge("monograph.cache.size", "Memory that kept answers take", "bytes", answers, AnswerStore::bytes);
        counter("monograph.cache.evictions", "Kept answers that had to go for others", answers, AnswerStore::evictions);
        gauge(
                "monograph.responses.unsent",
                "Long responses that clients have not taken yet",
                "bytes",
                unsent,
                UnsentLimit::unsent);
        gauge("monograph.query.documents", "Documents that are kept read", null, documents, QueryDocumentCache::count);
        gauge("monograph.query.documents.characters", "Their length", null, documents, QueryDocumentCache::characters);
        counter(
                "monograph.query.documents.hits",
                "Documents that had been read before",
                documents,
                QueryDocumentCache::hits);
        counter(
                "monograph.query.documents.misses",
                "Documents that had to be read, or sent",
                documents,
                QueryDocumentCache::misses);
        gauge("monograph.operations.active", "Operations under way", null, operations, OperationLimit::active);
        gauge("monograph.operations.limit", "Operations that may be under way", null, operations, OperationLimit::all);
        gauge(
                "monograph.content.version",
                "The newest that was heard of",
                null,
                content,
                known -> known.content().version());
        gauge(
                "monograph.content.age",
                "For how long it has not been certain that there is no newer version",
                "seconds",
                content,
                known -> known.age().toNanos() / 1e9);
        counter(
                "monograph.content.history.changes",
                "How often the database went back to another history of the content",
                content,
                KnownContent::replaced);
        gauge(
                "monograph.database.reachable",
                "1 while the database can be reached, else 0",
                null,
                database,
                status -> status.isReachable() ? 1 : 0);
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
