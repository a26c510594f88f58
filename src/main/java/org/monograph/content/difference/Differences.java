package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.monograph.content.statement.DocumentPath;

/// The differences between two forms of a document, in the order of the document after. What was removed
/// stands behind what it stood behind before.
///
/// Documents may be unfinished: any JSON has differences. Null, empty texts, empty lists and empty objects
/// count as missing, as in the canonical form of documents.
public final class Differences {

    /// Of two documents. Where there are more, the last one is the change of the whole document.
    public static final int MAX = 1_000;

    private final List<Difference> found = new ArrayList<>();
    private final WordLimit limit = new WordLimit();

    private Differences() {}

    /// @param before null for a document that is added
    /// @param after null for a document that is removed
    public static List<Difference> between(JsonNode before, JsonNode after) {
        var from = PresentValues.of(before == null ? MissingNode.getInstance() : before);
        var to = PresentValues.of(after == null ? MissingNode.getInstance() : after);
        var differences = new Differences();
        differences.compare("", from, "", to);
        return differences.bounded(from, to);
    }

    private List<Difference> bounded(JsonNode before, JsonNode after) {
        if (found.size() > MAX) {
            found.subList(MAX - 1, found.size()).clear();
            found.add(Difference.changed("", before, after, limit));
        }
        return List.copyOf(found);
    }

    private void compare(String path, JsonNode before, String pathAfter, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isMissingNode()) {
            found.add(Difference.added(pathAfter, after));
        } else if (after.isMissingNode()) {
            found.add(Difference.removed(path, before));
        } else if (before instanceof ObjectNode from && after instanceof ObjectNode to) {
            compare(path, pathAfter, Pair.ofFields(from, to));
        } else if (before.isArray() && after.isArray()) {
            compare(path, pathAfter, Pair.ofItems(before, after));
        } else {
            found.add(Difference.changed(pathAfter, before, after, limit));
        }
    }

    private void compare(String path, String pathAfter, List<Pair> pairs) {
        for (var pair : pairs) {
            if (found.size() > MAX) {
                return;
            }
            var from = DocumentPath.in(path, pair.before().name());
            var to = DocumentPath.in(pathAfter, pair.after().name());
            if (pair.move() != null) {
                found.add(Difference.moved(to, pair.move().from(), pair.move().to()));
            }
            compare(from, pair.before().value(), to, pair.after().value());
        }
    }
}
