package org.monograph.engine.schema;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Upper bounds for the lists of enums.
@Singleton
class EnumBounds implements ListBounds {

    private final int enums;
    private final int values;

    EnumBounds(LabelledEnums labelled) {
        enums = labelled.all().size();
        values = labelled.all().stream()
                .mapToInt(all -> all.values().size())
                .max()
                .orElseThrow();
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Query.enums", ListBound.atMost(enums), "LabelledEnum.values", ListBound.atMost(values));
    }
}
