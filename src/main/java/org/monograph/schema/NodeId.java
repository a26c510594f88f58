package org.monograph.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in an opaque id: `Warning:clonazepam/stopping`, and `@1` behind it when read from revision 1 after that
/// was superseded.
///
/// @param key the statement's key in its document, null for what a whole document describes
/// @param revision null for what is published now
public record NodeId(String type, String slug, String key, Integer revision) {

    private static final Pattern FORM = Pattern.compile("(?<type>[A-Z][A-Za-z]{0,40}):(?<slug>" + Slug.FORM
            + ")(?:/(?<key>" + Slug.FORM + "))?(?:@(?<revision>[1-9][0-9]{0,8}))?");

    public static NodeId of(String type, String slug, Publication publication) {
        return new NodeId(type, slug, null, publication.supersededRevision());
    }

    public NodeId statement(String type, String key) {
        return new NodeId(type, slug, key, revision);
    }

    /// @return empty for what this service never gave out as an id
    public static Optional<NodeId> decoded(String id) {
        try {
            var match = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), UTF_8));
            return match.matches()
                    ? Optional.of(new NodeId(
                            match.group("type"),
                            match.group("slug"),
                            match.group("key"),
                            number(match.group("revision"))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public String encoded() {
        var text = type + ":" + slug + (key == null ? "" : "/" + key) + (revision == null ? "" : "@" + revision);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
