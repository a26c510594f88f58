package org.monograph.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.drug.StatementNodes;

@ApplicationScoped
class AlternativeNodes extends StatementNodes<Alternative> {

    AlternativeNodes() {
        super(Alternative.class);
    }
}
