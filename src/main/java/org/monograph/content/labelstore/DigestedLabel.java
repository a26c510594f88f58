package org.monograph.content.labelstore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.monograph.base.terms.Sha256;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;

/// A label with its JSON and digests, made once.
///
/// @param sections `LabelFormat.json` of each
/// @param frame the same of the content without its sections
/// @param profile the same of the profile
/// @param textDigest SHA-256 of version and content
/// @param profileDigest SHA-256 of the profile: openFDA's codes change while the text stays the same
/// @param input digest of what it was made of; null when it is not known
/// @param characters of the content
/// @param bytes how much is to be stored
public record DigestedLabel(
        LabelDocument document,
        List<String> sections,
        String frame,
        String profile,
        String textDigest,
        String profileDigest,
        String input,
        int characters,
        int bytes) {

    public static DigestedLabel of(LabelDocument document, String input) {
        var sections =
                document.content().sections().stream().map(LabelFormat::json).toList();
        var frame = frame(document.content());
        var content = content(sections, frame);
        var text = (LabelFormat.json(document.version()) + "\n" + content).getBytes(StandardCharsets.UTF_8);
        var profile = LabelFormat.json(document.profile());
        var codes = profile.getBytes(StandardCharsets.UTF_8);
        return new DigestedLabel(
                document,
                sections,
                frame,
                profile,
                Sha256.of(text),
                Sha256.of(codes),
                input,
                content.length(),
                text.length + codes.length);
    }

    private static String frame(LabelContent content) {
        return LabelFormat.json(new LabelContent(List.of(), content.fields(), content.unspaced()));
    }

    /// What `LabelFormat.json` makes of the whole content: sections are written once.
    static String content(List<String> sections, String frame) {
        if (sections.isEmpty()) {
            return frame;
        }
        var rest = frame.substring(1);
        return "{\"sections\":[" + String.join(",", sections) + "]" + (rest.equals("}") ? "" : ",") + rest;
    }
}
