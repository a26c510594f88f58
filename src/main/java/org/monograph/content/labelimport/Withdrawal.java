package org.monograph.content.labelimport;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labelstore.LabelStore;

/// Withdraws labels that a complete source no longer has.
final class Withdrawal {

    /// More than this share is missing by mistake.
    private static final int MAX_PERCENT = 2;

    private static final int AT_ONCE = LabelStore.MAX_LABELS;

    private final LabelStore store;
    private final ImportLog log;
    private final PrintStream screen;

    Withdrawal(LabelStore store, ImportLog log, PrintStream screen) {
        this.store = store;
        this.log = log;
        this.screen = screen;
    }

    /// @param origins of the labels that were imported
    /// @param present set ids that the source has, also of rejected labels
    /// @return false when too many are missing; then none is withdrawn
    boolean withdraw(Set<LabelOrigin> origins, Set<String> present, boolean isDryRun) {
        var held = new HashSet<String>();
        origins.forEach(origin -> held.addAll(store.published(origin)));
        var missing =
                held.stream().filter(setId -> !present.contains(setId)).sorted().toList();
        if (missing.size() * 100L > (long) held.size() * MAX_PERCENT) {
            screen.printf(
                    "%,d of %,d labels are missing, more than %d %%: none is withdrawn. Check the files.%n",
                    missing.size(), held.size(), MAX_PERCENT);
            return false;
        }
        for (var batch : batches(missing)) {
            if (!isDryRun) {
                store.withdraw(batch);
            }
            batch.forEach(log::withdrawn);
        }
        return true;
    }

    private static List<List<String>> batches(List<String> all) {
        var batches = new ArrayList<List<String>>();
        for (var place = 0; place < all.size(); place += AT_ONCE) {
            batches.add(all.subList(place, Math.min(all.size(), place + AT_ONCE)));
        }
        return batches;
    }
}
