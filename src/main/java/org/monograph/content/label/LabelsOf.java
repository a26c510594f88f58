package org.monograph.content.label;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;

/// A list of labels.
public sealed interface LabelsOf {

    Batch<LabelsOf, Integer> COUNTS = new Batch<>("number of labels", LabelCounts::of, 0);

    List<String> SHOW_ORDER = List.of("show_order", "slug");

    /// Of products with the drug alone, in the state of the content of the drug.
    ///
    /// @param drug key of its row
    record OfDrug(long drug, String slug, AsOf state) implements LabelsOf {

        @Override
        public Object name() {
            return List.of("drug", slug);
        }
    }

    /// Of products with exactly these ingredients.
    record OfMedicine(String slug) implements LabelsOf {

        @Override
        public Object name() {
            return List.of("medicine", slug);
        }
    }

    /// Of those that match a filter.
    record Matching(LabelFilter filter) implements LabelsOf {

        @Override
        public Object name() {
            return filter;
        }
    }

    /// What cursors call it. It stays when a new version of the drug is published.
    Object name();

    /// A page, in the order in which labels are shown.
    ///
    /// @param first null for the default
    /// @param after a cursor of this list; null for the first page
    default CompletionStage<LabelConnection> shown(Integer first, String after, Request request) {
        var page = PageRequest.of(Cursor.list("labels", name()), SHOW_ORDER.size(), first, after);
        return LabelPages.BATCH
                .of(request, new LabelPages.Key(this, page))
                .thenApply(labels ->
                        LabelConnection.of(Page.of(page, labels, label -> List.of(label.showOrder, label.slug)), this));
    }

    default CompletionStage<Integer> count(Request request) {
        return COUNTS.of(request, this);
    }
}
