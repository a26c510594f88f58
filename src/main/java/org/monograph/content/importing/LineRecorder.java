package org.monograph.content.importing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.monograph.content.statement.DocumentPath;

/// Records on which line each key and each list item of a YAML document begins, while Jackson reads it.
final class LineRecorder extends JsonParserDelegate {

    private final YAMLParser yaml;
    private final Map<JsonPointer, Integer> recorded = new HashMap<>();

    LineRecorder(YAMLParser yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (yaml.isCurrentAlias()) { // Jackson would read the alias as the text of its name
            throw new JsonParseException(yaml, "aliases are not allowed; put a text that begins with * in quotes");
        }
        if (token != null) { // a key comes before its value, so the line of the key stays
            recorded.putIfAbsent(
                    getParsingContext().pathAsPointer(), currentTokenLocation().getLineNr());
        }
        return token;
    }

    /// Ends the recording of one document.
    ///
    /// @return line numbers from 1, by the paths of `DocumentPath`
    Map<String, Integer> linesOf(JsonNode document) {
        var lines = new HashMap<String, Integer>();
        lines.put("", line(JsonPointer.empty()));
        addChildren(document, JsonPointer.empty(), "", lines);
        recorded.clear();
        return lines;
    }

    private void addChildren(JsonNode node, JsonPointer pointer, String path, Map<String, Integer> lines) {
        node.properties().forEach(field -> {
            var child = pointer.appendProperty(field.getKey());
            var childPath = DocumentPath.in(path, field.getKey());
            lines.put(childPath, line(child));
            addChildren(field.getValue(), child, childPath, lines);
        });
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            var child = pointer.appendIndex(number);
            var childPath = DocumentPath.ofItem(path, number, node.get(number));
            lines.putIfAbsent(childPath, line(child)); // two items of one name: the first
            addChildren(node.get(number), child, childPath, lines);
        }
    }

    private int line(JsonPointer pointer) {
        return recorded.getOrDefault(pointer, 1);
    }
}
