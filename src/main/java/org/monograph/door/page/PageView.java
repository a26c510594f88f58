package org.monograph.door.page;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a template can ask for besides the data of its page.
public final class PageView {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String ENUMS = "enums";
    private static final Pattern NO_MARK = Pattern.compile("<(?!/?mark>)");
    private static final Pattern NO_TABLE = Pattern.compile("<(?!/?(?:table|tr|th|td|span|sup|sub)"
            + "(?: (?:colspan|rowspan)=\"\\d{1,3}\"| scope=\"(?:col|row)\")*>)");
    private static final int DATE_LENGTH = 10;

    private final Map<String, Object> values;
    private final Map<String, Map<String, String>> labels;

    private PageView(Map<String, Object> values, Map<String, Map<String, String>> labels) {
        this.values = values;
        this.labels = labels;
    }

    /// @param values of the variables of the document
    /// @param data its answer; `enums` in it has the labels
    static PageView of(Map<String, Object> values, Map<String, Object> data) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        objects(data.get(ENUMS)).forEach(type -> labels.put((String) type.get("name"), labels(type)));
        return new PageView(values, labels);
    }

    private static Map<String, String> labels(Map<String, Object> type) {
        var labels = new LinkedHashMap<String, String>();
        objects(type.get("values"))
                .forEach(value -> labels.put((String) value.get("value"), (String) value.get("label")));
        return labels;
    }

    /// The value of a variable. Null for none.
    public Object value(String variable) {
        return values.get(variable);
    }

    /// The jurisdiction that the reader has chosen. Null for none.
    public String jurisdiction() {
        return (String) values.get(PageDocument.JURISDICTION);
    }

    /// All values of an enum with their labels. The document has to ask for it in `enums`.
    public Map<String, String> labels(String type) {
        return labels.getOrDefault(type, Map.of());
    }

    /// The label of one value.
    public String label(String type, String value) {
        return labels(type).getOrDefault(value, value);
    }

    /// A path within the site, with the jurisdiction.
    public String link(String path) {
        return link(path, jurisdiction());
    }

    /// @param jurisdiction null for none
    public String link(String path, String jurisdiction) {
        if (jurisdiction == null || jurisdiction.isEmpty()) {
            return path;
        }
        var place = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        var start = path.substring(0, place);
        return start + (start.contains("?") ? "&" : "?") + PageDocument.JURISDICTION + "=" + jurisdiction
                + path.substring(place);
    }

    /// The path of the history of a page.
    public String history(String path) {
        return path + "/history";
    }

    /// The path of a page below another.
    public String below(String path, String name) {
        return path + "/" + encoded(name);
    }

    /// The address of the next page of a list.
    ///
    /// @param address of the first one, with the jurisdiction
    public String after(String address, String cursor) {
        return address + (address.contains("?") ? "&" : "?") + "after=" + encoded(cursor);
    }

    /// An address with the values of two variables, and with the jurisdiction.
    ///
    /// @param second may be empty for none
    public String address(String path, String first, String second) {
        var parameters = Stream.of(first, second)
                .flatMap(name -> list(name).stream().map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return link(parameters.isEmpty() ? path : path + "?" + parameters);
    }

    /// The same with one value in place of another.
    public String instead(String path, String variable, String replaced, String value) {
        var parameters = list(variable).stream()
                .map(given -> variable + "=" + encoded(given.equals(replaced) ? value : given))
                .collect(Collectors.joining("&"));
        return link(path + "?" + parameters);
    }

    /// The values of a variable, with empty ones up to a number, and always two more.
    public List<String> padded(String variable, int count) {
        var values = list(variable);
        var empty = Math.max(2, count - values.size());
        return Stream.concat(values.stream(), Stream.generate(() -> "").limit(empty))
                .toList();
    }

    /// Whether a variable has a value, or its list contains it.
    public boolean has(String variable, String value) {
        return list(variable).contains(value);
    }

    private List<String> list(String variable) {
        return switch (values.get(variable)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object value -> List.of(value.toString());
        };
    }

    /// HTML of a search, in which nothing but marks may be an element.
    public RawString marked(String snippet) {
        return new RawString(NO_MARK.matcher(snippet).replaceAll("&lt;"));
    }

    /// The HTML of a label's table, in which nothing but parts of a table may be an element.
    public RawString table(String html) {
        return new RawString(NO_TABLE.matcher(html).replaceAll("&lt;"));
    }

    /// A value as a part of an address.
    public String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// An address outside of the site. Null for one that is no address on the web.
    public String web(String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    public RawString markdown(String text) {
        return new RawString(Markdown.html(text, this::link));
    }

    /// JSON as the content of an element `script`, which nothing in it can end.
    public RawString json(String json) {
        return new RawString(json.replace("<", "\\u003c"));
    }

    /// A day in words, such as 28 November 2026.
    ///
    /// @param date or a date with a time
    public String date(String date) {
        return DATE.format(LocalDate.parse(date.substring(0, DATE_LENGTH)));
    }

    /// @param max null for an exact number
    public People people(Number min, Number max) {
        return People.of(min, max);
    }

    /// A number of people of 100 in words, such as "37 of 100 people" or "10 to 25 of 100 people".
    ///
    /// @param max null for an open end
    public String per100(Number min, Number max) {
        return People.words(min, max);
    }

    /// With a capital at its start.
    public String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /// The numbers of sources, by slug.
    public Map<String, Integer> numbers(List<Map<String, Object>> citations) {
        var numbers = new LinkedHashMap<String, Integer>();
        citations.forEach(citation -> numbers.put((String) citation.get("slug"), numbers.size() + 1));
        return numbers;
    }

    /// The items of which a field has one of some values.
    ///
    /// @param wanted values, separated by spaces
    public List<Map<String, Object>> where(List<Map<String, Object>> items, String field, String wanted) {
        return items.stream().filter(item -> isOneOf(item.get(field), wanted)).toList();
    }

    /// All other items.
    public List<Map<String, Object>> whereNot(List<Map<String, Object>> items, String field, String unwanted) {
        return items.stream()
                .filter(item -> !isOneOf(item.get(field), unwanted))
                .toList();
    }

    /// The items that have a value in at least one of some fields.
    ///
    /// @param fields their names, separated by spaces
    public List<Map<String, Object>> having(List<Map<String, Object>> items, String fields) {
        var names = List.of(fields.split(" "));
        return items.stream()
                .filter(item -> names.stream().anyMatch(name -> !isOneOf(item.get(name), "null []")))
                .toList();
    }

    private static boolean isOneOf(Object value, String wanted) {
        return List.of(wanted.split(" ")).contains(String.valueOf(value));
    }

    /// The items by a field, each once: under the first of the values that it has.
    ///
    /// @param path names of fields, separated by dots
    /// @param order values, separated by spaces; items without any are left out
    public Map<String, List<Map<String, Object>>> groups(List<Map<String, Object>> items, String path, String order) {
        var groups = new LinkedHashMap<String, List<Map<String, Object>>>();
        var values = List.of(order.split(" "));
        for (var value : values) {
            var group = items.stream()
                    .filter(item -> first(item, path, values).equals(Optional.of(value)))
                    .toList();
            if (!group.isEmpty()) {
                groups.put(value, group);
            }
        }
        return groups;
    }

    /// All items by a field: those with the first values, then the others as they come, then those with the last
    /// values.
    ///
    /// @param first values, separated by spaces
    /// @param last values, separated by spaces
    public Map<String, List<Map<String, Object>>> groups(
            List<Map<String, Object>> items, String field, String first, String last) {
        var others = items.stream().map(item -> String.valueOf(item.get(field))).filter(value -> !isOneOf(value, last));
        return groups(
                items,
                field,
                Stream.concat(Stream.concat(Stream.of(first), others), Stream.of(last))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> first(Map<String, Object> item, String path, List<String> order) {
        var found = found(item, path).map(String::valueOf).toList();
        return order.stream().filter(found::contains).findFirst();
    }

    private static Stream<?> found(Object value, String path) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> found(item, path));
        }
        if (path.isEmpty() || !(value instanceof Map<?, ?> object)) {
            return Stream.ofNullable(value);
        }
        var names = path.split("\\.", 2);
        return found(object.get(names[0]), names.length > 1 ? names[1] : "");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return Objects.requireNonNullElse((List<Map<String, Object>>) list, List.of());
    }
}
