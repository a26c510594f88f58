package org.monograph.content.search;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// The maximum lengths of the lists of a search that have no `first`, for the cost estimate of queries.
@Singleton
public class SearchBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "SearchConnection.facets", ListBound.atMost(SearchKind.values().length),
                "SearchConnection.unknownWords", ListBound.atMost(SearchText.MAX_WORDS),
                "SearchEdge.matchedOn", ListBound.atMost(MatchedOn.values().length));
    }
}
