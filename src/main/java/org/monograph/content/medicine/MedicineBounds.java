package org.monograph.content.medicine;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.TextBound;

/// How much medicines have, for cost estimates.
@Singleton
public class MedicineBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Medicine.brandNames", ListBound.atMost(50));
    }

    @Override
    public Map<String, TextBound> texts() {
        return Map.of("Medicine.name", _ -> 100);
    }
}
