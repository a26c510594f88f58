package org.monograph.content.labelimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labelstore.DigestedLabel;
import org.monograph.content.labelstore.LabelOutcome;
import org.monograph.content.labelstore.LabelStore;

/// A store without a database.
final class MemoryStore implements LabelStore {

    final TreeMap<String, DigestedLabel> held = new TreeMap<>();
    final List<Integer> batches = new ArrayList<>();
    int batchesUntilFailure = Integer.MAX_VALUE;

    @Override
    public List<LabelOutcome> publish(List<DigestedLabel> labels) {
        if (batches.size() == batchesUntilFailure) {
            throw new IllegalStateException("disk full");
        }
        batches.add(labels.size());
        var outcomes = compare(labels);
        for (var number = 0; number < labels.size(); number++) {
            if (outcomes.get(number) instanceof LabelOutcome.Published published) {
                held.put(published.setId(), labels.get(number));
            } else if (outcomes.get(number) instanceof LabelOutcome.Unchanged unchanged) {
                held.put(unchanged.setId(), labels.get(number));
            }
        }
        return outcomes;
    }

    @Override
    public List<LabelOutcome> compare(List<DigestedLabel> labels) {
        return labels.stream().map(this::outcome).toList();
    }

    private LabelOutcome outcome(DigestedLabel label) {
        var version = label.document().version();
        var before = held.get(version.setId());
        if (before != null && version.isOlderThan(before.document().version())) {
            return new LabelOutcome.Older(version.setId(), before.document().version());
        }
        return before != null && before.textDigest().equals(label.textDigest())
                ? new LabelOutcome.Unchanged(version.setId())
                : new LabelOutcome.Published(version.setId(), 1, false);
    }

    @Override
    public Map<String, String> inputs() {
        return held.entrySet().stream()
                .filter(label -> label.getValue().input() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().input()));
    }

    @Override
    public Set<String> published(LabelOrigin origin) {
        return held.values().stream()
                .map(label -> label.document().version())
                .filter(version -> version.origin() == origin)
                .map(version -> version.setId())
                .collect(Collectors.toSet());
    }

    @Override
    public void withdraw(Collection<String> setIds) {
        held.keySet().removeAll(setIds);
    }

    @Override
    public void tidy() {}

    @Override
    public void close() {}
}
