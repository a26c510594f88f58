package org.monograph.content.drug;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.Published;

/// Bounds of the lists of names and citations.
@Singleton
public class DrugBounds implements ListBounds {

    private static final String SOURCES = "Drug.citations";

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Drug.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.of(SOURCES, "select max(json_array_length(citation_slugs)) from drug");
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Drug.brandNames", ListBound.longest("brands"), SOURCES, ListBound.longest(SOURCES));
    }
}
