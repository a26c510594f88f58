package org.monograph.content.validation;

import static org.monograph.content.statement.ProblemCode.DUPLICATE;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.DocumentProblem;

/// Rules for all texts and lists of a document: no HTML, and no key twice in a list.
final class TextRules {

    private static final Pattern HTML = Pattern.compile("<(?!https?://)[A-Za-z/!?]");

    private TextRules() {}

    /// @param path of the node, empty for the whole document
    static void check(JsonNode node, String path, Consumer<DocumentProblem> problems) {
        if (node.isTextual() && HTML.matcher(node.asText()).find()) {
            problems.accept(new DocumentProblem(
                    INVALID_VALUE, path, "HTML is not allowed; write plain text, or CommonMark in a section"));
        }
        node.properties().forEach(field -> check(field.getValue(), DocumentPath.in(path, field.getKey()), problems));
        if (node.isArray()) {
            checkItems(node, path, problems);
        }
    }

    private static void checkItems(JsonNode list, String path, Consumer<DocumentProblem> problems) {
        var keys = new HashSet<String>();
        for (int number = 0; number < list.size(); number++) {
            var item = list.get(number);
            DocumentPath.keyOf(item)
                    .filter(key -> !keys.add(key))
                    .map(key ->
                            new DocumentProblem(DUPLICATE, path, key + " is used twice; give each item its own name"))
                    .ifPresent(problems);
            check(item, DocumentPath.ofItem(path, number, item), problems);
        }
    }
}
