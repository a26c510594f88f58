package org.monograph.content.condition;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.content.statement.StatementNodes;

@ApplicationScoped
class AlternativeNodes extends StatementNodes<Alternative> {

    AlternativeNodes() {
        super(Alternative.class);
    }
}
