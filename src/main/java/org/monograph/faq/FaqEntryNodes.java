package org.monograph.faq;

import jakarta.enterprise.context.ApplicationScoped;
import org.monograph.drug.StatementNodes;

@ApplicationScoped
class FaqEntryNodes extends StatementNodes<FaqEntry> {

    FaqEntryNodes() {
        super(FaqEntry.class);
    }
}
