package org.monograph.content.labelstore;

import org.monograph.content.labeldocument.LabelProfile;

/// What becomes of a label, by what is held of it.
///
/// @param label that came
/// @param held `HeldLabel.NOTHING` for none
record LabelDecision(DigestedLabel label, HeldLabel held) {

    LabelOutcome outcome() {
        var version = label.document().version();
        if (held.isNewerThan(version)) {
            return new LabelOutcome.Older(version.setId(), held.version());
        }
        return held.isCurrent() && isTextHeld() && profileDigest().equals(held.profileDigest())
                ? new LabelOutcome.Unchanged(version.setId())
                : new LabelOutcome.Published(version.setId(), held.revision() + 1, isProfileKept());
    }

    boolean isPublished() {
        return outcome() instanceof LabelOutcome.Published;
    }

    /// Whether readers see the label that came, from now on or as before.
    boolean isCurrent() {
        return !(outcome() instanceof LabelOutcome.Older);
    }

    boolean isTextHeld() {
        return label.textDigest().equals(held.textDigest());
    }

    /// openFDA sometimes sends a label without names and codes.
    private boolean isProfileKept() {
        return label.document().profile().isEmpty() && held.version() != null;
    }

    LabelProfile profile() {
        return isProfileKept() ? held.readProfile() : label.document().profile();
    }

    String profileJson() {
        return isProfileKept() ? held.profile() : label.profile();
    }

    String profileDigest() {
        return isProfileKept() ? held.profileDigest() : label.profileDigest();
    }
}
