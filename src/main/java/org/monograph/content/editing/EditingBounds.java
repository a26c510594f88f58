package org.monograph.content.editing;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.account.EditorRole;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;

/// Upper bounds for the lists of editing.
@Singleton
public class EditingBounds implements ListBounds {

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of("Editor.roles", ListBound.atMost(EditorRole.values().length));
    }
}
