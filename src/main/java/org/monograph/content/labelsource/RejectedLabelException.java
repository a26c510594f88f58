package org.monograph.content.labelsource;

/// A label that is not imported.
public final class RejectedLabelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RejectionCode code;

    /// @param reason for the person who imports
    public RejectedLabelException(RejectionCode code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    public RejectionCode code() {
        return code;
    }
}
