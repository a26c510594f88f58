package org.monograph.content.difference;

import static org.monograph.content.difference.DifferenceKind.ADDED;
import static org.monograph.content.difference.DifferenceKind.CHANGED;
import static org.monograph.content.difference.DifferenceKind.MOVED;
import static org.monograph.content.difference.DifferenceKind.REMOVED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place at which two forms of a document differ.")
public record Difference(
        @NonNull
        @Description(
                "Place within the document, such as `warnings.stopping.text`. Items of lists without a name have their"
                        + " number from 0. It is a place of the document before for REMOVED, else of the document after."
                        + " Empty for the whole document.")
        String path,

        @NonNull @Description("How they differ.") DifferenceKind kind,

        @Description(
                "What stood there. For MOVED the place of the item among those that both lists have, from 0. Null for ADDED.")
        Object before,

        @Description(
                "What stands there. For MOVED the place of the item among those that both lists have, from 0. Null for REMOVED.")
        Object after,

        @Description(
                "HTML of a changed text. All is escaped; what went stands between <del> and </del>, what came between"
                        + " <ins> and </ins>. Null unless a text has become another text.")
        String marked) {

    private static final JsonMapper JSON = new JsonMapper();

    static Difference added(String path, JsonNode after) {
        return new Difference(path, ADDED, null, value(after), null);
    }

    static Difference removed(String path, JsonNode before) {
        return new Difference(path, REMOVED, value(before), null, null);
    }

    static Difference moved(String path, int before, int after) {
        return new Difference(path, MOVED, before, after, null);
    }

    static Difference changed(String path, JsonNode before, JsonNode after, WordLimit limit) {
        var marked = before.isTextual() && after.isTextual()
                ? MarkedText.of(before.textValue(), after.textValue(), limit)
                : null;
        return new Difference(path, CHANGED, value(before), value(after), marked);
    }

    private static Object value(JsonNode node) {
        try {
            return JSON.treeToValue(node, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
