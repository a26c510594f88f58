package org.monograph.engine.operation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/// The media types of responses.
public enum MediaType {
    JSON("application/json"),
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /// Of pages only.
    HTML("text/html"),
    /// Of the list of pages only.
    XML("application/xml");

    /// Among which a client of operations may choose.
    public static final List<MediaType> OF_OPERATIONS = List.of(JSON, GRAPHQL_RESPONSE);

    private final String name;
    private final CharSequence contentType;

    MediaType(String name) {
        this.name = name;
        this.contentType = HttpHeaders.createOptimized(name + "; charset=utf-8");
    }

    /// The value of the header `Content-Type`.
    public CharSequence contentType() {
        return contentType;
    }

    /// The type that the client prefers. Among equal weights a type that the client names wins over one that
    /// a wildcard allows. Of two named types the newer one wins; of two that wildcards allow the older one,
    /// since such clients may know no other.
    ///
    /// @param ranges of the header `Accept`; empty means that the client accepts everything
    /// @return empty when none is acceptable
    public static Optional<MediaType> preferred(List<MIMEHeader> ranges) {
        return ranges.isEmpty()
                ? Optional.of(JSON)
                : OF_OPERATIONS.stream()
                        .flatMap(type -> type.preference(ranges).stream())
                        .filter(preference -> preference.weight > 0)
                        .max(comparing(Preference::weight)
                                .thenComparing(Preference::precision)
                                .thenComparing(Preference::isDefault))
                        .map(Preference::type);
    }

    /// The most precise range that matches this type decides, as RFC 9110 requires.
    private Optional<Preference> preference(List<MIMEHeader> ranges) {
        return ranges.stream()
                .filter(range -> precision(range) >= 0)
                .map(range -> new Preference(this, range.weight(), precision(range)))
                .max(comparingInt(Preference::precision).thenComparing(Preference::weight));
    }

    /// Negative where the range does not match this type.
    private int precision(MIMEHeader range) {
        if (matches(range)) {
            return 2;
        }
        return switch (range.component() + "/" + range.subComponent()) {
            case "application/*" -> 1;
            case "*/*" -> 0;
            default -> -1;
        };
    }

    /// Whether a header names this type, and no encoding other than UTF-8.
    public boolean matches(MIMEHeader header) {
        return isUtf8(header) && toString().equalsIgnoreCase(header.component() + "/" + header.subComponent());
    }

    /// JSON has no other encoding. Call this first: Vert.x parses a header when its parameters are read, and
    /// until then the components are null.
    private static boolean isUtf8(MIMEHeader header) {
        var charset = header.parameter("charset");
        return charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("utf8");
    }

    @Override
    public String toString() {
        return name;
    }

    /// @param precision 2 for the type itself, 1 for `application/*`, 0 for `*/*`
    private record Preference(MediaType type, float weight, int precision) {

        boolean isDefault() {
            return type == (precision == 2 ? GRAPHQL_RESPONSE : JSON);
        }
    }
}
