package org.monograph.content.labelimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labelsource.LabelFlag;
import org.monograph.content.labelstore.DigestedLabel;
import org.monograph.content.labelstore.LabelStore;

/// Publishes labels in batches, on a thread of its own while the next ones are read. A batch is one
/// transaction.
final class BatchWriter implements AutoCloseable {

    /// Labels whose digests are made at the same time as the next ones are read.
    private static final int MAX_WAITING = 8;

    private final LabelStore store;
    private final boolean isDryRun;
    private final ImportLog log;
    private final Runnable afterBatch;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("label-batches").daemon().factory());
    private final ExecutorService digests = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("label-digests").daemon().factory());
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private List<Entry> batch = new ArrayList<>();
    private long bytes;
    private Future<?> running;

    private record Waiting(String file, Future<DigestedLabel> label, Set<LabelFlag> flags) {}

    private record Entry(String file, DigestedLabel label, Set<LabelFlag> flags) {}

    BatchWriter(LabelStore store, boolean isDryRun, ImportLog log, Runnable afterBatch) {
        this.store = store;
        this.isDryRun = isDryRun;
        this.log = log;
        this.afterBatch = afterBatch;
    }

    void add(LabelDocument document, Set<LabelFlag> flags, String input) {
        waiting.add(new Waiting(log.file(), digests.submit(() -> DigestedLabel.of(document, input)), flags));
        if (waiting.size() > MAX_WAITING) {
            take();
        }
    }

    private void take() {
        var next = waiting.remove();
        var label = await(next.label);
        if (!batch.isEmpty() && bytes + label.bytes() > LabelStore.MAX_BYTES) {
            send();
        }
        batch.add(new Entry(next.file, label, next.flags));
        bytes += label.bytes();
        if (batch.size() == LabelStore.MAX_LABELS) {
            send();
        }
    }

    /// After it, everything that was added is published.
    void finish() {
        while (!waiting.isEmpty()) {
            take();
        }
        send();
        awaitBatch();
    }

    private void send() {
        awaitBatch();
        if (!batch.isEmpty()) {
            var next = batch;
            running = thread.submit(() -> publish(next));
            batch = new ArrayList<>();
            bytes = 0;
        }
    }

    private void publish(List<Entry> entries) {
        var labels = entries.stream().map(Entry::label).toList();
        var outcomes = isDryRun ? store.compare(labels) : store.publish(labels);
        for (var number = 0; number < entries.size(); number++) {
            var entry = entries.get(number);
            log.outcome(entry.file, entry.label, entry.flags, outcomes.get(number));
        }
        afterBatch.run();
    }

    private void awaitBatch() {
        var last = running;
        running = null;
        if (last != null) {
            await(last);
        }
    }

    private static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException("interrupted", e);
        }
    }

    @Override
    public void close() {
        digests.shutdownNow();
        thread.shutdownNow();
    }
}
