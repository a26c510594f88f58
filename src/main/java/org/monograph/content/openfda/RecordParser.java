package org.monograph.content.openfda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monograph.content.labelsource.LabelValues;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelsource.SectionCodes;

/// Reads the JSON object of one label. It is read to its end even when it is rejected.
final class RecordParser {

    /// Characters of a label at most. The longest known has a million.
    static final int MAX_CHARACTERS = 20_000_000;

    private static final String FLAG_FIELD = "is_original_packager";

    private static final List<String> NAMES = List.of("set_id", "id", "version", "effective_time");

    private final JsonParser parser;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> joined = new LinkedHashMap<>();
    private RejectedLabelException rejection;
    private long characters;

    /// @param parser at a name of the object
    RecordParser(JsonParser parser) {
        this.parser = parser;
    }

    /// @return the set id, null when there is none; also when the label is rejected
    String setId() {
        return names.get("set_id");
    }

    /// Reads up to the end of the object.
    ///
    /// @throws RejectedLabelException when it is no label that this build knows
    OpenFdaRecord read() throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            readValue(name);
            parser.nextToken();
        }
        if (rejection != null) {
            throw rejection;
        }
        return new OpenFdaRecord(
                setId(), names.get("id"), names.get("version"), names.get("effective_time"), fields, joined);
    }

    private void readValue(String name) throws IOException {
        if (NAMES.contains(name)) {
            readName(name);
        } else if (name.equals("openfda")) {
            readJoined();
        } else if (SectionCodes.ofField(OpenFdaRecord.textOf(name)).isPresent()) {
            readTexts(name, fields);
        } else {
            reject(RejectionCode.UNKNOWN_FIELD, "the field %s is not known".formatted(shown(name)));
            parser.skipChildren();
        }
    }

    private void readName(String name) throws IOException {
        if (!parser.currentToken().isScalarValue() || names.containsKey(name)) {
            reject(RejectionCode.DUPLICATE_FIELD, "%s is there twice, or is no text".formatted(name));
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            names.put(name, text());
        }
    }

    private void readJoined() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT || !joined.isEmpty()) {
            reject(RejectionCode.UNKNOWN_FIELD, "openfda is there twice, or is no object");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            readTexts(name, joined);
        }
    }

    private void readTexts(String name, Map<String, List<String>> into) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            reject(RejectionCode.UNKNOWN_FIELD, "the field %s is no list of texts".formatted(shown(name)));
            parser.skipChildren();
            return;
        }
        var texts = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (isText(name)) {
                texts.add(text());
            } else {
                reject(RejectionCode.UNKNOWN_FIELD, "the field %s is no list of texts".formatted(shown(name)));
                parser.skipChildren();
            }
        }
        if (into.put(name, texts) != null) {
            reject(RejectionCode.DUPLICATE_FIELD, "the field %s is there twice".formatted(shown(name)));
        }
    }

    private boolean isText(String name) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                || name.equals(FLAG_FIELD) && parser.currentToken().isBoolean();
    }

    /// Nothing of a label that is rejected is kept: what follows may be long.
    private String text() throws IOException {
        var text = parser.getText();
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            reject(RejectionCode.TOO_LARGE, "it has more than %,d characters".formatted(MAX_CHARACTERS));
        }
        if (rejection != null) {
            return text.length() > 100 ? "" : text;
        }
        try {
            return LabelValues.storable(text);
        } catch (RejectedLabelException e) {
            rejection = e;
            return "";
        }
    }

    private void reject(RejectionCode code, String reason) {
        if (rejection == null) {
            rejection = new RejectedLabelException(code, reason);
        }
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
