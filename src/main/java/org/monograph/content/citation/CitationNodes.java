package org.monograph.content.citation;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class CitationNodes extends TermNodes<Citation> {

    CitationNodes() {
        super(Citation.class);
    }
}
