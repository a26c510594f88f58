package org.monograph.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.schema.TermNodes;

@ApplicationScoped
class ConditionNodes extends TermNodes<Condition> {

    ConditionNodes() {
        super(Condition.class);
    }
}
