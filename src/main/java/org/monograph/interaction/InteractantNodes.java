package org.monograph.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.schema.TermNodes;

@ApplicationScoped
class InteractantNodes extends TermNodes<Interactant> {

    InteractantNodes() {
        super(Interactant.class);
    }
}
