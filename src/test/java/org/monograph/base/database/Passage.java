package org.monograph.base.database;

/// Whether what is sent on a connection through a `NetworkProxy` arrives.
enum Passage {
    OPEN,

    /// It waits until the passage is open again.
    HELD,

    /// It never arrives; nothing opens the passage again.
    DROPPED
}
