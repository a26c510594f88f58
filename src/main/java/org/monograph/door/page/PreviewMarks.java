package org.monograph.door.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a preview of a page shows otherwise than the published page: the words of each text, and the
/// statements that are new, changed or removed.
public final class PreviewMarks {

    /// Follow from the other fields, or from the publication.
    private static final Set<String> DERIVED =
            Set.of("jsonLd", "metaDescription", "metaTitle", "revision", "updatedAt", "enums");

    /// What readers read, and not a code, a path or a date: it has a space, or it is a word with a capital.
    private static final Pattern TEXT = Pattern.compile("(?s).*\\S\\s+\\S.*|\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final String ANCHOR = "anchor";
    private static final int MAX_REMOVED = 50;
    private static final int MAX_LENGTH = 300;

    private final TextMarks texts = new TextMarks();
    private final Map<String, String> statements = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();
    private final Map<String, Object> data;
    private int count;

    private PreviewMarks(Map<String, Object> published, Map<String, Object> preview) {
        this.data = fields(published, preview, false);
    }

    /// @param published the answer to the document of the page
    /// @param preview the same with the drafts
    static PreviewMarks of(Map<String, Object> published, Map<String, Object> preview) {
        return new PreviewMarks(published, preview);
    }

    /// The preview, with marks in its texts.
    Map<String, Object> data() {
        return data;
    }

    /// How many statements, entries of lists and other texts differ.
    public int count() {
        return count;
    }

    /// Texts of what is not on the page any more; the first ones of many.
    public List<String> removed() {
        return removed;
    }

    /// @param isCounted whether they are part of something that counts as one difference
    private Map<String, Object> fields(Map<?, ?> before, Map<?, ?> after, boolean isCounted) {
        var fields = new LinkedHashMap<String, Object>();
        after.forEach((name, value) -> fields.put(
                (String) name,
                DERIVED.contains(name) ? value : marked((String) name, before.get(name), value, isCounted)));
        return fields;
    }

    private Object marked(String name, Object before, Object after, boolean isCounted) {
        if (Objects.equals(before, after)) {
            return after;
        }
        var isObject = before instanceof Map<?, ?> && after instanceof Map<?, ?>;
        var isWhole = !isObject && !isListOfObjects(after);
        if (isWhole && !isCounted) {
            count++;
        }
        if (isObject) {
            statements.put(name, "changed");
        }
        return value(before, after, isCounted || isWhole);
    }

    private static boolean isListOfObjects(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private Object value(Object before, Object after, boolean isCounted) {
        return switch (after) {
            case Map<?, ?> object -> fields(before instanceof Map<?, ?> from ? from : Map.of(), object, isCounted);
            case List<?> list -> items(before instanceof List<?> from ? from : List.of(), list, isCounted);
            case String text -> text(before instanceof String from ? from : "", text);
            case null -> {
                remove(before);
                yield null;
            }
            default -> after;
        };
    }

    private String text(String before, String after) {
        return TEXT.matcher(after).matches() ? texts.marked(before, after) : after;
    }

    private List<Object> items(List<?> before, List<?> after, boolean isCounted) {
        var pairs = new ItemPairs(before, after);
        pairs.removed().forEach(this::remove);
        return Stream.iterate(0, number -> number < after.size(), number -> number + 1)
                .map(number -> item(pairs.before(number), after.get(number), isCounted))
                .toList();
    }

    private Object item(Object before, Object after, boolean isCounted) {
        if (Objects.equals(before, after)) {
            return after;
        }
        count += isCounted ? 0 : 1;
        if (after instanceof Map<?, ?> statement && statement.get(ANCHOR) instanceof String anchor) {
            statements.put(anchor, before == null ? "new" : "changed");
        }
        return value(before, after, true);
    }

    private void remove(Object before) {
        if (removed.size() < MAX_REMOVED) {
            firstText(before)
                    .map(text -> text.substring(0, Math.min(text.length(), MAX_LENGTH)))
                    .forEach(removed::add);
        }
    }

    /// Of a part of the answer; empty or one.
    private static Stream<String> firstText(Object part) {
        return switch (part) {
            case String text -> TEXT.matcher(text).matches() ? Stream.of(text) : Stream.empty();
            case Map<?, ?> object ->
                object.values().stream().flatMap(PreviewMarks::firstText).limit(1);
            case List<?> list -> list.stream().flatMap(PreviewMarks::firstText).limit(1);
            case null, default -> Stream.empty();
        };
    }

    /// The page with elements in place of the marks, and with marks at the elements of the statements.
    String marked(String html) {
        return ID.matcher(MarkedHtml.of(html)).replaceAll(this::statement);
    }

    private String statement(MatchResult id) {
        var change = statements.get(id.group(1));
        return id.group() + (change == null ? "" : " data-change=\"" + change + "\"");
    }
}
