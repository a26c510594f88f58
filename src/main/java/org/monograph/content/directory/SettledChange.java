package org.monograph.content.directory;

/// Tells when a directory has changed and is at rest again. Two looks in a row have to see the same: files
/// are written one after another, and each of them piece by piece.
///
/// @param <T> what a look sees
final class SettledChange<T> {

    private T handled;
    private T last;

    /// @param handled what was seen when the directory was read; null when it was not read
    SettledChange(T handled) {
        this.handled = handled;
        this.last = handled;
    }

    /// Whether to read the directory now. Then what was seen counts as handled.
    boolean isNew(T seen) {
        var isNew = seen.equals(last) && !seen.equals(handled);
        last = seen;
        if (isNew) {
            handled = seen;
        }
        return isNew;
    }

    /// Has the same read again at the next look.
    void repeat() {
        handled = null;
    }
}
