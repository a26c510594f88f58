package org.monograph.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in an opaque id: `Warning:clonazepam/stopping`, with `@1` behind it when it was read from the past,
/// where
/// revision 1 was current.
///
/// @param key the statement's key in its document, null for what a whole document describes
/// @param revision null for what is published now
public record NodeId(String type, String slug, String key, Integer revision) {

    private static final Pattern FORM = Pattern.compile("(?<type>[A-Z][A-Za-z]{0,40}):(?<slug>" + Slug.WORD
            + ")(?:/(?<key>" + Slug.WORD + "))?(?:@(?<revision>[1-9][0-9]{0,8}))?");

    public static NodeId of(String type, String slug) {
        return new NodeId(type, slug, null, null);
    }

    public NodeId statement(String statementType, String statementKey) {
        return new NodeId(statementType, slug, statementKey, revision);
    }

    public NodeId at(int number) {
        return new NodeId(type, slug, key, number);
    }

    /// One part of many ids, without the nulls.
    public static <P> Set<P> all(Set<NodeId> ids, Function<NodeId, P> part) {
        return ids.stream().map(part).filter(Objects::nonNull).collect(toSet());
    }

    /// @return empty for what this service never gave out as an id
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
        var revision = match.group("revision");
        return new NodeId(
                match.group("type"),
                match.group("slug"),
                match.group("key"),
                revision == null ? null : Integer.valueOf(revision));
    }

    public String encoded() {
        var text = type + ":" + slug + (key == null ? "" : "/" + key) + (revision == null ? "" : "@" + revision);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
