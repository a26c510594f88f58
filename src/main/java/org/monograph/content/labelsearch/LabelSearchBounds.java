package org.monograph.content.labelsearch;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.TextBound;

/// How long snippets are, for cost estimates.
@Singleton
public class LabelSearchBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of();
    }

    @Override
    public Map<String, TextBound> texts() {
        return Map.of("LabelHit.snippet", _ -> 500);
    }
}
