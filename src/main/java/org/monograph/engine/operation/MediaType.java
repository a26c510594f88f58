package org.monograph.engine.operation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an answer can be.
public enum MediaType {
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private final String subtype;
    private final CharSequence contentType;

    MediaType(String subtype) {
        this.subtype = subtype;
        this.contentType = HttpHeaders.createOptimized(this + "; charset=utf-8");
    }

    /// As the header of an answer has it.
    public CharSequence contentType() {
        return contentType;
    }

    /// The one that a client likes best. Of equals it is what the client names, not what a wildcard allows; of two
    /// that it names the newer one, of two that wildcards allow the older one, for clients that know no other.
    ///
    /// @param ranges of the header `Accept`; a client that sends none takes everything
    /// @return empty when none is acceptable
    public static Optional<MediaType> best(List<MIMEHeader> ranges) {
        return ranges.isEmpty()
                ? Optional.of(JSON)
                : Stream.of(values())
                        .flatMap(type -> type.preference(ranges).stream())
                        .filter(preference -> preference.weight > 0)
                        .max(comparing(Preference::weight)
                                .thenComparing(Preference::precision)
                                .thenComparing(Preference::isUsual))
                        .map(Preference::type);
    }

    /// By the most precise of the ranges that hold this type, which alone counts.
    private Optional<Preference> preference(List<MIMEHeader> ranges) {
        return ranges.stream()
                .filter(range -> precision(range) >= 0)
                .map(range -> new Preference(this, range.weight(), precision(range)))
                .max(comparingInt(Preference::precision).thenComparing(Preference::weight));
    }

    private int precision(MIMEHeader range) {
        if (isSaidBy(range)) {
            return 2;
        }
        return switch (range.component() + "/" + range.subComponent()) {
            case "application/*" -> 1;
            case "*/*" -> 0;
            default -> -1;
        };
    }

    public boolean isSaidBy(MIMEHeader header) {
        return inUtf8(header) && toString().equalsIgnoreCase(header.component() + "/" + header.subComponent());
    }

    /// The only encoding that there is: JSON has no other. To be asked first, since a header has no components before
    /// somebody wanted its parameters.
    private static boolean inUtf8(MIMEHeader header) {
        var charset = header.parameter("charset");
        return charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("utf8");
    }

    @Override
    public String toString() {
        return "application/" + subtype;
    }

    /// @param precision 2 for the type itself, 1 for `application/*`, 0 for `*/*`
    private record Preference(MediaType type, float weight, int precision) {

        boolean isUsual() {
            return type == (precision == 2 ? GRAPHQL_RESPONSE : JSON);
        }
    }
}
