package org.monograph.content.openfda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.labelsource.LabelFlags;
import org.monograph.content.labelsource.LabelSink;
import org.monograph.content.labelsource.LabelValues;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;

/// Reads a file of openFDA's labels, one label in memory at a time.
public final class OpenFdaReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(RecordParser.MAX_CHARACTERS)
                    .maxNestingDepth(20)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final LabelSink sink;
    private final LocalDate today;

    public OpenFdaReader(LabelSink sink, LocalDate today) {
        this.sink = sink;
        this.today = today;
    }

    /// @param json an answer of the API, a bulk file, or labels alone; at its end it is not closed
    /// @throws IOException when the file cannot be read, or is no JSON; the labels before are with the sink
    public void read(InputStream json) throws IOException {
        try (var parser = JSON.createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            while (parser.nextToken() != null) {
                readValue(parser);
            }
        }
    }

    private void readValue(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readLabels(parser);
        } else if (parser.currentToken() != JsonToken.START_OBJECT) {
            sink.rejected(null, RejectionCode.INVALID_FILE, "a label has to be a JSON object");
        } else if (parser.nextToken() == JsonToken.FIELD_NAME && isEnvelope(parser.currentName())) {
            readEnvelope(parser);
        } else {
            readLabel(parser);
        }
    }

    private static boolean isEnvelope(String name) {
        return List.of("meta", "results", "error").contains(name);
    }

    private void readEnvelope(JsonParser parser) throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (name.equals("error")) {
                sink.rejected(null, RejectionCode.INVALID_FILE, "it is an error of the API, and has no labels");
            }
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("results")) {
                readLabels(parser);
            } else {
                parser.skipChildren();
            }
            parser.nextToken();
        }
    }

    private void readLabels(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
                readLabel(parser);
            } else {
                sink.rejected(null, RejectionCode.INVALID_FILE, "a label has to be a JSON object");
                parser.skipChildren();
            }
        }
    }

    private void readLabel(JsonParser parser) throws IOException {
        var fields = new RecordParser(parser);
        try {
            var label = fields.read();
            var version = version(label);
            var input = label.digest();
            if (sink.isWanted(version, input)) {
                var document = document(version, label);
                sink.label(document, LabelFlags.of(document, today), input);
            }
        } catch (RejectedLabelException e) {
            sink.rejected(fields.setId(), e.code(), e.getMessage());
        }
    }

    /// @throws RejectedLabelException when its input could not be written again from it
    static LabelDocument document(OpenFdaRecord label) {
        return document(version(label), label);
    }

    private static LabelVersion version(OpenFdaRecord label) {
        return LabelValues.version(
                label.setId(), label.version(), label.effectiveTime(), label.id(), LabelOrigin.OPENFDA);
    }

    private static LabelDocument document(LabelVersion version, OpenFdaRecord label) {
        return new LabelDocument(version, OpenFdaProfile.of(label), content(label));
    }

    /// By chance, a text may look like a section in another one where a table stands. Then texts stay in both.
    private static LabelContent content(OpenFdaRecord label) {
        try {
            return content(label, Nesting.of(label));
        } catch (RejectedLabelException _) {
            return content(label, Nesting.none(label));
        }
    }

    private static LabelContent content(OpenFdaRecord label, Map<String, List<Item>> items) {
        var content = ContentWriter.write(label, items, OverTheCounter.isFor(label));
        Regeneration.check(content, label.fields());
        return content;
    }
}
