package org.monograph.citation;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.schema.TermNodes;

@ApplicationScoped
class CitationNodes extends TermNodes<Citation> {

    CitationNodes() {
        super(Citation.class);
    }
}
