package org.monograph.content.labelstore;

import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelVersion;

/// The latest row of a label.
///
/// @param profile JSON
/// @param textId row with which its text was written
/// @param isCurrent false when it was withdrawn
record HeldLabel(
        LabelVersion version,
        int revision,
        String profile,
        String profileDigest,
        long textId,
        String textDigest,
        boolean isCurrent) {

    private static final LabelVersion ANY = null;

    /// What is held of a label that is new.
    static final HeldLabel NOTHING = new HeldLabel(ANY, 0, "{}", "", 0, "", false);

    LabelProfile readProfile() {
        return LabelFormat.read(profile, LabelProfile.class);
    }

    /// Whether the label comes too late to be published.
    boolean isNewerThan(LabelVersion label) {
        return version != null && (label.isOlderThan(version) || isSameButRicher(label));
    }

    /// openFDA's JSON is made of the labeler's XML, and has less.
    private boolean isSameButRicher(LabelVersion label) {
        return !version.isOlderThan(label)
                && version.origin() == LabelOrigin.SPL
                && label.origin() == LabelOrigin.OPENFDA;
    }
}
