package org.monograph.base.terms;

import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of pages that a site has, each with the first part of its paths. The paths are the same on each site, so
/// that links within texts lead somewhere.
public enum PageKind {
    DRUG("drugs"),
    CONDITION("conditions"),
    SIDE_EFFECT("side-effects"),
    EMERGENCY("emergencies"),
    SOURCE("sources");

    /// Descriptions of fields.
    public static final String PATH =
            "Path of its page, such as \"/drugs/clonazepam\": the canonical one, which never changes.";

    public static final String PATH_ON_PAGE =
            "Path of the page of the drug, with the anchor, such as \"/drugs/clonazepam#warnings.driving\".";
    public static final String ANCHOR = "Place on the page, such as \"warnings.driving\": the `id` of an HTML element,"
            + " and the fragment of an address. It stays the same when the text changes.";

    private final String start;

    PageKind(String directory) {
        this.start = "/" + directory + "/";
    }

    public String path(String slug) {
        return start + slug;
    }

    /// @param anchor place on the page
    public String path(String slug, String anchor) {
        return path(slug) + "#" + anchor;
    }

    /// The kind of the page at a path.
    public static Optional<PageKind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.isPath(path)).findFirst();
    }

    private boolean isPath(String path) {
        return path.startsWith(start) && Slug.isSlug(slug(path));
    }

    /// @param path of a page of this kind
    public String slug(String path) {
        return path.substring(start.length());
    }
}
