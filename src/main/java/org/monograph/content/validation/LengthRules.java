package org.monograph.content.validation;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.DocumentProblem;

/// Maximum lengths of all texts and lists of a document. The cost of every query is estimated with the longest text and
/// the longest list that was ever published, so one that is far too long would make the queries of all readers too
/// costly.
/// The maxima are several times what our content has.
final class LengthRules {

    private static final int SHORT_TEXT = 500;
    private static final int LONG_TEXT = 3_000;
    private static final Set<String> LONG_TEXTS = Set.of(
            "answer",
            "concern",
            "description",
            "duration",
            "effect",
            "ifOutOfMedicine",
            "ifSymptoms",
            "management",
            "mechanism",
            "note",
            "onset",
            "parts",
            "reason",
            "seekHelp",
            "steps",
            "summary",
            "text",
            "url");
    private static final Map<String, Integer> TEXTS = Map.of("body", 10_000);

    private static final int ITEMS = 300;
    private static final Map<String, Integer> LISTS = Map.of("citations", 50, "summaryCitations", 50, "phrases", 500);

    private LengthRules() {}

    /// @param path of the node, empty for the whole document
    /// @param field that the node is in; for an item the field of its list
    static void check(JsonNode node, String path, String field, Consumer<DocumentProblem> problems) {
        if (node.isTextual() && node.textValue().length() > maxCharacters(field)) {
            problems.accept(tooLong(path, maxCharacters(field), "characters"));
        }
        if (node.isArray() && node.size() > LISTS.getOrDefault(field, ITEMS)) {
            problems.accept(tooLong(path, LISTS.getOrDefault(field, ITEMS), "items"));
        }
        node.properties()
                .forEach(child ->
                        check(child.getValue(), DocumentPath.in(path, child.getKey()), child.getKey(), problems));
        for (int number = 0; node.isArray() && number < node.size(); number++) {
            check(node.get(number), DocumentPath.ofItem(path, number, node.get(number)), field, problems);
        }
    }

    private static int maxCharacters(String field) {
        return TEXTS.getOrDefault(field, LONG_TEXTS.contains(field) ? LONG_TEXT : SHORT_TEXT);
    }

    private static DocumentProblem tooLong(String path, int max, String what) {
        return new DocumentProblem(INVALID_VALUE, path, "is too long; up to %,d %s are allowed".formatted(max, what));
    }
}
