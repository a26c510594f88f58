package org.monograph.base.account;

import java.util.List;
import java.util.Map;
import org.monograph.base.terms.ContentException;

/// Shows the drafts of a change to one operation, as readers will see them when they are published.
public interface DraftPreview {

    /// Checks what can be checked without the database.
    ///
    /// @param preview what the client sent in the header
    /// @param editor null for nobody
    /// @throws ContentException UNAUTHENTICATED or FORBIDDEN
    void check(String preview, Editor editor);

    /// Publishes the drafts in the transaction of the operation, which is rolled back after the answer.
    ///
    /// @param preview what the client sent in the header: the key of a change, or a text that an editor
    ///     shared
    /// @param editor null for nobody
    /// @return the problems of the drafts that are shown, as the extensions of the answer have them
    /// @throws ContentException FORBIDDEN, NOT_FOUND or EDIT_CONFLICT when the client may not see the drafts,
    ///     HAS_PROBLEMS when they cannot be shown
    List<Map<String, Object>> show(String preview, Editor editor);
}
