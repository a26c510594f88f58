package org.monograph.base.database;

/// Whether bytes on a connection through a `NetworkProxy` arrive.
enum Passage {
    OPEN,

    /// They wait until the passage is open again.
    HELD,

    /// They never arrive; the passage does not open again.
    DROPPED
}
