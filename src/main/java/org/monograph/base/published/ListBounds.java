package org.monograph.base.published;

import java.util.Map;
import java.util.Set;

/// A room says how long its lists can be, of which no document holds a list of the same name.
public interface ListBounds {

    /// By type and field, such as `Drug.interactions`.
    Map<String, ListBound> bounds();

    /// SQL statements that give one number each, the longest such list in the published content, by the name under
    /// which `ContentSizes` holds it. They are run with each publication of one of the `kinds`.
    default Map<String, String> measures() {
        return Map.of();
    }

    /// The entities of whole documents that change what is measured.
    default Set<Class<? extends Published>> kinds() {
        return Set.of();
    }
}
