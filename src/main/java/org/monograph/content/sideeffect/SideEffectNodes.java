package org.monograph.content.sideeffect;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class SideEffectNodes extends TermNodes<SideEffect> {

    SideEffectNodes() {
        super(SideEffect.class);
    }
}
