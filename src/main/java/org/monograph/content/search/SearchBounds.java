package org.monograph.content.search;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// How long the lists of a search can be that are no page.
@Singleton
public class SearchBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("SearchConnection.facets", ListBound.atMost(SearchKind.values().length));
    }
}
