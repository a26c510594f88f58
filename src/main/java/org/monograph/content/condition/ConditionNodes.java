package org.monograph.content.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.base.published.TermNodes;

@ApplicationScoped
class ConditionNodes extends TermNodes<Condition> {

    ConditionNodes() {
        super(Condition.class);
    }
}
