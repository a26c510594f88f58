package org.monograph.door.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists whose entries have pages.
enum SitemapList {
    EMERGENCIES("emergencies", "{ path updatedAt }"),
    DRUGS("drugs", "updatedAt"),
    CONDITIONS("conditions", "updatedAt"),
    SIDE_EFFECTS("sideEffects", "updatedAt"),
    MEDICINES("medicines", "label { effectiveOn }"),
    LABELS("labels", "effectiveOn");

    private final String field;
    private final PageDocument document;

    /// @param date the field with the day of its last change, or all fields of a list without pages
    SitemapList(String field, String date) {
        this.field = field;
        this.document = PageDocument.of(query(field, date));
    }

    private static String query(String field, String date) {
        return date.startsWith("{")
                ? "query Sitemap { %s %s }".formatted(field, date)
                : ("query Sitemap($after: String) { %s(first: 100, after: $after)"
                                + " { nodes { path %s } pageInfo { hasNextPage endCursor } } }")
                        .formatted(field, date);
    }

    /// As it is named in addresses.
    static Optional<SitemapList> of(String name) {
        return Stream.of(values()).filter(list -> list.text().equals(name)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Asks how many entries the lists have.
    static PageDocument counts() {
        return PageDocument.of(paged().stream()
                .map(list -> list.field + "(first: 1) { totalCount }")
                .collect(joining(" ", "query SitemapIndex { ", " }")));
    }

    /// The lists that have pages of their own.
    static List<SitemapList> paged() {
        return Stream.of(values()).filter(list -> list != EMERGENCIES).toList();
    }

    String field() {
        return field;
    }

    PageDocument document() {
        return document;
    }
}
