package org.monograph.content.faq;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.content.statement.StatementNodes;

@ApplicationScoped
class FaqEntryNodes extends StatementNodes<FaqEntry> {

    FaqEntryNodes() {
        super(FaqEntry.class);
    }
}
