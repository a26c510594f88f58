package org.monograph.door.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a preview of a page shows otherwise than the published page.
///
/// @param marks `changed` or `new`, by the anchor of the statement
/// @param removed anchors of statements that are not in the preview
/// @param fields names of changed fields that have no anchor
public record PreviewMarks(Map<String, String> marks, List<String> removed, List<String> fields) {

    /// Follow from the other fields, or from the publication.
    private static final Set<String> DERIVED = Set.of("jsonLd", "metaDescription", "revision", "updatedAt");

    private static final String ANCHOR = "anchor";

    /// @param published the object that the page is about; empty where it is not published yet
    /// @param preview the same with the drafts
    static PreviewMarks of(Map<String, Object> published, Map<String, Object> preview) {
        var before = statements(published);
        var after = statements(preview);
        var marks = new LinkedHashMap<String, String>();
        after.forEach((anchor, statement) -> {
            if (!statement.equals(before.get(anchor))) {
                marks.put(anchor, before.containsKey(anchor) ? "changed" : "new");
            }
        });
        return new PreviewMarks(
                marks,
                before.keySet().stream()
                        .filter(anchor -> !after.containsKey(anchor))
                        .toList(),
                preview.keySet().stream()
                        .filter(name -> !DERIVED.contains(name))
                        .filter(name -> !isListOfStatements(preview.get(name)))
                        .filter(name -> !Objects.equals(published.get(name), preview.get(name)))
                        .toList());
    }

    private static Map<String, Object> statements(Map<String, Object> page) {
        var statements = new LinkedHashMap<String, Object>();
        page.values().forEach(field -> {
            if (field instanceof List<?> list) {
                list.forEach(item -> {
                    if (item instanceof Map<?, ?> statement && statement.get(ANCHOR) instanceof String anchor) {
                        statements.put(anchor, statement);
                    }
                });
            }
        });
        return statements;
    }

    private static boolean isListOfStatements(Object field) {
        return field instanceof List<?> list
                && list.stream().allMatch(item -> item instanceof Map<?, ?> object && object.containsKey(ANCHOR));
    }

    /// The page with the marks at the elements of the statements.
    String marked(String html) {
        var marked = html;
        for (var mark : marks.entrySet()) {
            var id = "id=\"" + mark.getKey() + "\"";
            marked = marked.replace(id, id + " data-change=\"" + mark.getValue() + "\"");
        }
        return marked;
    }
}
