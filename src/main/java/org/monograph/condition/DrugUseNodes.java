package org.monograph.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.drug.StatementNodes;

@ApplicationScoped
class DrugUseNodes extends StatementNodes<DrugUse> {

    DrugUseNodes() {
        super(DrugUse.class);
    }
}
