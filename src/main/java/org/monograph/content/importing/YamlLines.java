package org.monograph.content.importing;

import java.util.HashMap;
import java.util.Map;
import org.monograph.content.document.DocumentPath;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// On which line each place of a YAML document stands.
final class YamlLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    static Map<String, Integer> of(Node document) {
        var found = new YamlLines();
        found.add(document, "");
        return found.lines;
    }

    private void add(Node node, String place) {
        lines.putIfAbsent(place, node.getStartMark().getLine() + 1);
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue().forEach(entry -> {
                    var child = DocumentPath.in(place, text(entry.getKeyNode()));
                    lines.put(child, entry.getKeyNode().getStartMark().getLine() + 1);
                    add(entry.getValueNode(), child);
                });
            case SequenceNode sequence -> {
                for (int number = 0; number < sequence.getValue().size(); number++) {
                    var item = sequence.getValue().get(number);
                    add(item, DocumentPath.ofItem(place, number, name -> field(item, name)));
                }
            }
            default -> {}
        }
    }

    private static String field(Node item, String name) {
        return item instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> name.equals(text(entry.getKeyNode())))
                        .map(entry -> text(entry.getValueNode()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
