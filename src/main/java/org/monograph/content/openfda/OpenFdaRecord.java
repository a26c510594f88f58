package org.monograph.content.openfda;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.monograph.base.terms.Sha256;

/// A label as it stands in the JSON.
///
/// @param fields texts and tables by field, in their order
/// @param joined the block `openfda`, in which openFDA joins names and codes; empty when there is none
record OpenFdaRecord(
        String setId,
        String id,
        String version,
        String effectiveTime,
        Map<String, List<String>> fields,
        Map<String, List<String>> joined) {

    private static final String TABLE = "_table";
    private static final byte[] NONE = {};

    /// Of all names and texts in their order, each with its length, so that different input differs.
    String digest() {
        var digest = Sha256.begin();
        add(digest, Arrays.asList(setId, id, version, effectiveTime));
        for (var part : List.of(fields, joined)) {
            add(digest, part.keySet());
            part.values().forEach(texts -> add(digest, texts));
        }
        return Sha256.end(digest);
    }

    private static void add(MessageDigest digest, Collection<String> texts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, texts.size()));
        for (var text : texts) {
            var bytes = text == null ? NONE : text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text == null ? -1 : bytes.length));
            digest.update(bytes);
        }
    }

    static boolean hasTables(String field) {
        return field.endsWith(TABLE);
    }

    /// The field with the text of a field with tables, or else itself.
    static String textOf(String field) {
        return hasTables(field) ? field.substring(0, field.length() - TABLE.length()) : field;
    }
}
