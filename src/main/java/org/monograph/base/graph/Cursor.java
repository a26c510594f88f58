package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Sha256;

/// A place in a list, by the values that the list is sorted by, of which the last is unique: what is published or
/// removed before it moves nothing.
///
/// @param list names the list, its arguments and its order, so that no other list takes the cursor for its own
/// @param position the sort values of the item that the place lies behind
public record Cursor(String list, List<String> position) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MAX_LENGTH = 2_000;

    /// Names a list by all that decides what it holds, so that two that differ in an argument have different names.
    ///
    /// @param name of the field, with the order
    /// @param arguments which may be null
    public static String list(String name, Object... arguments) {
        try {
            return name + " " + Sha256.of(JSON.writeValueAsBytes(arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param values how many sort values the list has
    static Cursor decoded(String list, int values, String text) {
        var parts = parts(text);
        if (parts.length != values + 1 || !parts[0].equals(list)) {
            throw unknown();
        }
        var cursor = new Cursor(list, List.of(parts).subList(1, parts.length));
        cursor.position.forEach(value -> InputText.checked("after", value, MAX_LENGTH));
        return cursor;
    }

    private static String[] parts(String text) {
        try {
            var parts = text.length() > MAX_LENGTH
                    ? null
                    : JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            if (parts == null || Arrays.asList(parts).contains(null)) {
                throw unknown();
            }
            return parts;
        } catch (IOException | IllegalArgumentException _) {
            throw unknown();
        }
    }

    /// For values that cannot be, too.
    public static ContentException unknown() {
        return new ContentException(
                BAD_USER_INPUT,
                "after: not a cursor of this list in this order; send an endCursor or cursor exactly as this list gave it, or leave it out");
    }

    public String encoded() {
        try {
            var parts = Stream.concat(Stream.of(list), position.stream()).toArray(String[]::new);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
