package org.monograph.base.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monograph.base.terms.Slug;

/// The content of an opaque id, such as `Warning:clonazepam/stopping`. When the object is read from a past
/// state of the content, `@` and the time of that state's publication follow, in microseconds since the
/// epoch.
///
/// @param type name of the GraphQL type
/// @param slug of the document
/// @param key of the statement in its document; null for the object that the document itself describes
/// @param moment time of the publication that created the past state; null for current content
public record NodeId(String type, String slug, String key, Instant moment) {

    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern FORM = Pattern.compile("(?<type>[A-Z][A-Za-z]{0,40}):(?<slug>" + Slug.WORD
            + ")(?:/(?<key>" + Slug.WORD + "(?:\\+" + Slug.WORD + "){0,2}))?(?:@(?<moment>[1-9][0-9]{0,15}))?");

    public static NodeId of(String type, String slug) {
        return new NodeId(type, slug, null, null);
    }

    public NodeId statement(String statementType, String statementKey) {
        return new NodeId(statementType, slug, statementKey, moment);
    }

    /// The id of the same object when it is read from the given state of the content.
    public NodeId at(AsOf state) {
        return new NodeId(type, slug, key, state.moment());
    }

    /// The distinct non-null values of one part of the ids.
    public static <P> Set<P> all(Set<NodeId> ids, Function<NodeId, P> part) {
        return ids.stream().map(part).filter(Objects::nonNull).collect(toSet());
    }

    /// The earliest moment of the ids; far in the future when all refer to current content.
    public static Instant earliest(Set<NodeId> ids) {
        return all(ids, NodeId::moment).stream().min(Comparator.naturalOrder()).orElse(FAR_FUTURE);
    }

    /// @return empty for a text that is not an id in the exact form of `encoded`
    public static Optional<NodeId> decoded(String id) {
        try {
            var match = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), UTF_8));
            return match.matches()
                    ? Optional.of(from(match))
                            .filter(decoded -> decoded.encoded().equals(id))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static NodeId from(Matcher match) {
        var moment = match.group("moment");
        return new NodeId(
                match.group("type"),
                match.group("slug"),
                match.group("key"),
                moment == null ? null : Instant.EPOCH.plus(Long.parseLong(moment), ChronoUnit.MICROS));
    }

    public String encoded() {
        var text = type + ":" + slug + (key == null ? "" : "/" + key)
                + (moment == null ? "" : "@" + ChronoUnit.MICROS.between(Instant.EPOCH, moment));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
