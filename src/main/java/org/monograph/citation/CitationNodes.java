package org.monograph.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.monograph.schema.NodeFinder;
import org.monograph.schema.NodeId;
import org.monograph.schema.Published;

@ApplicationScoped
class CitationNodes implements NodeFinder {

    @Override
    public String type() {
        return "Citation";
    }

    @Override
    public Optional<Citation> find(NodeId id) {
        return Published.revision(Citation.class, id.slug(), id.revision());
    }
}
