package org.monograph.sideeffect;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.schema.TermNodes;

@ApplicationScoped
class SideEffectNodes extends TermNodes<SideEffect> {

    SideEffectNodes() {
        super(SideEffect.class);
    }
}
