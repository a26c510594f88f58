package org.monograph.content.labeldocument;

/// An official label, word for word.
public record LabelDocument(LabelVersion version, LabelProfile profile, LabelContent content) {

    public LabelDocument {
        profile = profile == null ? LabelProfile.EMPTY : profile;
    }

    public LabelDocument withProfile(LabelProfile other) {
        return new LabelDocument(version, other, content);
    }
}
