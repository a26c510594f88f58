package org.monograph.content.warning;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.content.statement.StatementNodes;

@ApplicationScoped
class WarningNodes extends StatementNodes<Warning> {

    WarningNodes() {
        super(Warning.class);
    }
}
