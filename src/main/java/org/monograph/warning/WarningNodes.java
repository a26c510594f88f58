package org.monograph.warning;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.drug.StatementNodes;

@ApplicationScoped
class WarningNodes extends StatementNodes<Warning> {

    WarningNodes() {
        super(Warning.class);
    }
}
