package org.monograph.content.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.document.CitationReferences;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.statement.ProblemCode;

/// @param kind null for a problem of the whole change
@Description("Something that stands against publishing a change.")
public record Problem(
        @NonNull @Description("What kind of problem it is.") ProblemCode code,

        @Description("What the document is about. Null when it is a problem of the whole change.")
        DocumentKind kind,

        @Description("Slug of the document. Null when it is a problem of the whole change.")
        String slug,

        @NonNull
        @Description("Place within the document, such as `warnings.stopping.text`. Empty for the whole document.")
        String path,

        @Description("Line of the place, from 1, in a draft that came as YAML. Null otherwise.")
        Integer line,

        @NonNull @Description("What is wrong, and what is allowed.")
        String message) {

    public static final int MAX_OF_CHANGE = 1_000;
    public static final int MAX_OF_EVENT = 100;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Problem>> LIST = new TypeReference<>() {};

    static Problem ofChange(ProblemCode code, String message) {
        return new Problem(code, null, null, "", null, message);
    }

    /// Whether a preview can show the document nevertheless, where it was read completely: its rows can be
    /// written and answered.
    boolean isShowable() {
        return switch (code) {
            case INVALID_VALUE, MISSING_SECTION, MISSING_CITATION, REVIEW_DATE_PASSED -> true;
            case UNKNOWN_REFERENCE -> CitationReferences.isPlace(path);
            default -> false;
        };
    }

    /// The form in which the extensions of a preview have it.
    public Map<String, Object> toMap() {
        return JSON.convertValue(this, new TypeReference<>() {});
    }

    /// The form in which an event has them: the first of them.
    static String json(List<Problem> problems) {
        try {
            return JSON.writeValueAsString(problems.stream().limit(MAX_OF_EVENT).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param json null for none
    public static List<Problem> ofJson(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
