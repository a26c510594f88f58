package org.monograph.content.link;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Bounds of lists that are computed, and so are not measured in documents.
@Singleton
public class LinkBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Section.links", ListBound.atMost(SectionLinks.MAX_LINKS));
    }
}
