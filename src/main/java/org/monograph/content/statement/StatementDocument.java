package org.monograph.content.statement;

import java.util.stream.Stream;
import org.monograph.content.drug.Drug;

/// A statement in the document of a drug. Each kind of statement has a record that implements this, and a
/// list in `DrugDocument`.
public interface StatementDocument {

    /// Identifies the statement within its list. It never changes, because ids contain it.
    String key();

    /// The documents that the statement refers to, besides citations.
    default Stream<DocumentReference> references() {
        return Stream.of();
    }

    /// The row to insert.
    ///
    /// @param position in the list, from 0
    Statement published(Drug drug, int position);
}
