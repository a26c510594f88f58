package org.monograph.base.graph;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Sha256;

/// A position in a list, after the item with the given sort values. The last sort value is unique. Unlike an
/// offset, the position stays the same when earlier items are added or removed.
///
/// @param list identifies the list, its arguments and its order, so that a cursor of another list is rejected
/// @param sortValues of the item before the position
public record Cursor(String list, List<String> sortValues) {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final int MAX_LENGTH = 2_000;

    /// Identifies a list by its name and a digest of its arguments: lists with different arguments have
    /// different results.
    ///
    /// @param name of the field, including the sort order
    /// @param arguments of the field; each may be null
    public static String list(String name, Object... arguments) {
        try {
            return name + " " + Sha256.of(JSON.writeValueAsBytes(arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param valueCount number of sort values of the list
    /// @throws ContentException `BAD_USER_INPUT` when the text is not a cursor of this list
    static Cursor decoded(String list, int valueCount, String text) {
        var parts = parts(text);
        if (parts.length != valueCount + 1 || !parts[0].equals(list)) {
            throw invalid();
        }
        var cursor = new Cursor(list, List.of(parts).subList(1, parts.length));
        cursor.sortValues.forEach(value -> InputText.checked("after", value, MAX_LENGTH));
        return cursor;
    }

    private static String[] parts(String text) {
        try {
            var parts = text.length() > MAX_LENGTH
                    ? null
                    : JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            if (parts == null || Arrays.asList(parts).contains(null)) {
                throw invalid();
            }
            return parts;
        } catch (IOException | IllegalArgumentException _) {
            throw invalid();
        }
    }

    /// The error for an invalid cursor, also for one whose sort values have the wrong type.
    public static ContentException invalid() {
        return new ContentException(
                BAD_USER_INPUT,
                "after: not a cursor of this list in this order; send an endCursor or cursor of this list unchanged, or omit it");
    }

    public String encoded() {
        try {
            var parts = Stream.concat(Stream.of(list), sortValues.stream()).toArray(String[]::new);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
