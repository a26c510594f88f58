package org.monograph.content.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/// Writes a document as YAML that people read and edit. Read back, it is the same document. An exception is half of
/// a surrogate pair in a text, which no file can contain.
public final class DocumentYaml {

    private static final int LINE_WIDTH = 110;
    /// Of a text on the line of its key, with the indentation.
    private static final int TEXT_WIDTH = 90;
    private static final int INDENT = 2;
    /// The emitter writes these as they are, but YAML reads them as a new line or leaves them out.
    private static final Pattern LINE_BREAKS_AND_MARKS = Pattern.compile("[\r\u0085\u2028\u2029\ufeff]");
    /// The emitter would fold lines that begin with a space, which YAML does not join again.
    private static final Pattern INDENTED = Pattern.compile("(?m)^[ \t]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /// Jackson reads values by the same rules. So a text that would be read as another value is put in quotes.
    private static final Resolver RESOLVER = new Resolver();

    private DocumentYaml() {}

    public static String of(Document document) {
        return of(DocumentFormat.tree(document));
    }

    /// @param tree of a document, which need not fit the format
    public static String of(JsonNode tree) {
        var yaml = new StringWriter();
        new Yaml(options()).serialize(node(DocumentKeys.ordered(tree), 0), yaml);
        return yaml.toString();
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setIndent(INDENT);
        options.setIndicatorIndent(INDENT);
        options.setIndentWithIndicator(true);
        options.setWidth(LINE_WIDTH);
        return options;
    }

    /// @param indent of the value if it is on lines of its own
    private static Node node(JsonNode value, int indent) {
        return switch (value.getNodeType()) {
            case OBJECT -> mapping(value, indent);
            case ARRAY -> list(value, indent);
            case STRING -> text(value.textValue(), indent);
            case NUMBER, BOOLEAN, NULL, MISSING, BINARY, POJO -> other(value.asText());
        };
    }

    private static Node mapping(JsonNode object, int indent) {
        var entries = new ArrayList<NodeTuple>();
        object.properties().forEach(field -> {
            var key = scalar(Tag.STR, field.getKey(), style(field.getKey(), 0));
            entries.add(new NodeTuple(key, node(field.getValue(), indent + INDENT)));
        });
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    private static Node list(JsonNode array, int indent) {
        var items = new ArrayList<Node>();
        array.forEach(item -> items.add(node(item, indent + INDENT)));
        return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }

    private static Node text(String text, int indent) {
        var tag = DATE.matcher(text).matches() ? Tag.TIMESTAMP : Tag.STR; // no quotes
        return scalar(tag, text, style(text, indent));
    }

    private static ScalarStyle style(String text, int indent) {
        if (LINE_BREAKS_AND_MARKS.matcher(text).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (INDENTED.matcher(text).find() || fits(text, indent)) {
            return text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        }
        return ScalarStyle.FOLDED;
    }

    private static boolean fits(String text, int indent) {
        return text.lines().allMatch(line -> indent + line.length() <= TEXT_WIDTH);
    }

    private static Node other(String value) {
        return scalar(RESOLVER.resolve(NodeId.scalar, value, true), value, ScalarStyle.PLAIN);
    }

    private static Node scalar(Tag tag, String value, ScalarStyle style) {
        return new ScalarNode(tag, value, null, null, style);
    }
}
