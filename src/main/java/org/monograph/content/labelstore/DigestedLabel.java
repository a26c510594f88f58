package org.monograph.content.labelstore;

import java.nio.charset.StandardCharsets;
import org.monograph.base.terms.Sha256;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;

/// A label with its JSON and digests, made once.
///
/// @param version `LabelFormat.json` of the version
/// @param content the same of the content
/// @param profile the same of the profile
/// @param textDigest SHA-256 of version and content
/// @param profileDigest SHA-256 of the profile: openFDA's codes change while the text stays the same
/// @param bytes how much is to be stored
public record DigestedLabel(
        LabelDocument document,
        String version,
        String content,
        String profile,
        String textDigest,
        String profileDigest,
        int bytes) {

    public static DigestedLabel of(LabelDocument document) {
        var version = LabelFormat.json(document.version());
        var content = LabelFormat.json(document.content());
        var profile = LabelFormat.json(document.profile());
        var text = (version + "\n" + content).getBytes(StandardCharsets.UTF_8);
        var codes = profile.getBytes(StandardCharsets.UTF_8);
        return new DigestedLabel(
                document, version, content, profile, Sha256.of(text), Sha256.of(codes), text.length + codes.length);
    }
}
