package org.monograph.monograph;

import java.util.List;
import org.monograph.drug.Drug;
import org.monograph.schema.Published;

/// One statement in a drug's document. A kind of statement is a record that implements this, and a list in
/// `DrugDocument`.
interface StatementDocument {

    /// Names the statement within its document, for ever: ids are made of it.
    String key();

    List<String> citations();

    /// @param position place in its list, from 0
    Published published(Drug drug, int position);
}
