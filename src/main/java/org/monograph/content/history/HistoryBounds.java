package org.monograph.content.history;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.content.difference.Differences;

/// Upper bounds for the lists of histories.
@Singleton
public class HistoryBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "Drug.history", ListBound.atMost(HistoryApi.MAX_ENTRIES),
                "Revision.differences", ListBound.atMost(Differences.MAX));
    }
}
