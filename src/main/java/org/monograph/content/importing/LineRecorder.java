package org.monograph.content.importing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.monograph.content.statement.DocumentPath;

/// Records on which line each key and each list item of a document begins, while Jackson reads it.
final class LineRecorder extends JsonParserDelegate {

    /// Of each value in the order of the text; the value of a key has the line of the key.
    private final List<Integer> recorded = new ArrayList<>();
    private boolean isValueOfKey;

    LineRecorder(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (delegate() instanceof YAMLParser yaml) {
            refuseReferences(yaml);
        }
        record(token);
        return token;
    }

    private static void refuseReferences(YAMLParser yaml) throws IOException {
        if (yaml.isCurrentAlias()) { // Jackson would read the alias as the text of its name
            throw new JsonParseException(yaml, "aliases are not allowed; put a text that begins with * in quotes");
        }
        if (yaml.currentToken() != null && yaml.getTypeId() != null) { // Jackson would ignore it
            throw new JsonParseException(yaml, "tags are not allowed; put a text that begins with ! in quotes");
        }
    }

    private void record(JsonToken token) {
        var isKey = token == JsonToken.FIELD_NAME;
        if (isKey || token != null && !token.isStructEnd() && !isValueOfKey) {
            recorded.add(currentTokenLocation().getLineNr());
        }
        isValueOfKey = isKey;
    }

    /// Ends the recording of one document.
    PartLines linesOf(JsonNode document) {
        var lines = lines(document, recorded.iterator()::next);
        recorded.clear();
        return lines;
    }

    private static PartLines lines(JsonNode node, IntSupplier next) {
        var line = next.getAsInt();
        if (!node.isContainerNode()) {
            return PartLines.at(line);
        }
        Map<String, PartLines> parts = new HashMap<>();
        node.properties()
                .forEach(field -> parts.put(DocumentPath.in("", field.getKey()), lines(field.getValue(), next)));
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            var item = node.get(number);
            parts.putIfAbsent(DocumentPath.ofItem("", number, item), lines(item, next)); // of one name: the first
        }
        return new PartLines(line, parts);
    }
}
