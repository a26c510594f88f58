package org.monograph.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.monograph.content.statement.DocumentProblem;

/// What every text and every list of a document has to keep, whatever its kind: no HTML, and no key twice.
final class TextRules {

    private static final Pattern HTML = Pattern.compile("<(?!https?://)[A-Za-z/!?]");

    private TextRules() {}

    static void check(JsonNode node, String place, Consumer<DocumentProblem> problems) {
        if (node.isTextual() && HTML.matcher(node.asText()).find()) {
            problems.accept(
                    new DocumentProblem(place, "HTML is not allowed; write plain text, or CommonMark in a section"));
        }
        node.properties().forEach(field -> check(field.getValue(), DocumentPath.in(place, field.getKey()), problems));
        if (node.isArray()) {
            checkItems(node, place, problems);
        }
    }

    private static void checkItems(JsonNode list, String place, Consumer<DocumentProblem> problems) {
        var keys = new HashSet<String>();
        for (int number = 0; number < list.size(); number++) {
            var item = list.get(number);
            var key = DocumentPath.keyOf(name -> item.path(name).textValue());
            if (key != null && !keys.add(key)) {
                problems.accept(new DocumentProblem(
                        place, "%s stands twice; each has to have a name of its own".formatted(key)));
            }
            check(
                    item,
                    DocumentPath.ofItem(place, number, name -> item.path(name).textValue()),
                    problems);
        }
    }
}
