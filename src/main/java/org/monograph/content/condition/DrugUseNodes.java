package org.monograph.content.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.content.statement.StatementNodes;

@ApplicationScoped
class DrugUseNodes extends StatementNodes<DrugUse> {

    DrugUseNodes() {
        super(DrugUse.class);
    }
}
