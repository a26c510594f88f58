package org.monograph.content.labelstore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.content.labeldocument.LabelOrigin;

/// Where imported labels are published. Each call is one transaction: all its labels are published, or none
/// is.
public interface LabelStore extends AutoCloseable {

    /// Labels of one call at most.
    int MAX_LABELS = 100;

    /// Bytes of one call at most, unless it has a single label.
    int MAX_BYTES = 8 * 1024 * 1024;

    /// Publishes what is new. An empty profile never replaces the one that is held.
    ///
    /// @param labels each set id once
    /// @return in the order of the labels
    List<LabelOutcome> publish(List<DigestedLabel> labels);

    /// What `publish` would answer. Nothing is changed.
    List<LabelOutcome> compare(List<DigestedLabel> labels);

    /// What the published labels were made of last.
    ///
    /// @return `DigestedLabel.input` by set id
    Map<String, String> inputs();

    /// The set ids of all published labels of this origin.
    Set<String> published(LabelOrigin origin);

    /// Withdraws labels: readers do not see them any more, except in the past.
    void withdraw(Collection<String> setIds);

    /// After the last call that published: makes searches of what is new faster.
    void tidy();

    @Override
    void close();
}
