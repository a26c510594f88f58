package org.monograph.content.statement;

import java.util.stream.Stream;
import org.monograph.content.drug.Drug;

/// One statement in a drug's document. A kind of statement is a record that implements this, and a list in
/// `DrugDocument`.
public interface StatementDocument {

    /// Names the statement within its list, for ever: ids are made of it.
    String key();

    /// What has to be published for the statement to make sense, besides its sources.
    default Stream<DocumentReference> references() {
        return Stream.of();
    }

    /// @param position place in its list, from 0
    Statement published(Drug drug, int position);
}
