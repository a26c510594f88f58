package org.monograph.sideeffect;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.drug.StatementNodes;

@ApplicationScoped
class DrugSideEffectNodes extends StatementNodes<DrugSideEffect> {

    DrugSideEffectNodes() {
        super(DrugSideEffect.class);
    }
}
