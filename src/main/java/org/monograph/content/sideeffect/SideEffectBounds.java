package org.monograph.content.sideeffect;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Bounds of lists that are computed, and so are not measured in documents.
@Singleton
public class SideEffectBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Frequency.bands", ListBound.atMost(FrequencyBand.values().length));
    }
}
