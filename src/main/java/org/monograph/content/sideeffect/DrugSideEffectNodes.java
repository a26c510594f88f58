package org.monograph.content.sideeffect;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.content.statement.StatementNodes;

@ApplicationScoped
class DrugSideEffectNodes extends StatementNodes<DrugSideEffect> {

    DrugSideEffectNodes() {
        super(DrugSideEffect.class);
    }
}
