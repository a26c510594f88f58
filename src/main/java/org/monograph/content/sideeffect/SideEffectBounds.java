package org.monograph.content.sideeffect;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// How long the lists of a side effect can be that no document holds.
@Singleton
public class SideEffectBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Frequency.bands", ListBound.atMost(FrequencyBand.values().length));
    }
}
