package org.monograph.content.interactant;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class InteractantNodes extends TermNodes<Interactant> {

    InteractantNodes() {
        super(Interactant.class);
    }
}
