package org.monograph.door.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The addresses in one file of the sitemap.
///
/// @param next cursor of the list at which the next file begins; empty for the last file
record SitemapEntries(List<Entry> entries, String next) {

    /// The format allows 50,000. A tenth of that is written within the deadline, and fits into the cache.
    static final int SIZE = 5_000;

    /// @param changed time or day of the last change; empty where it is not recorded
    public record Entry(String path, String changed) {

        private static Entry of(JsonNode item) {
            var date = item.has("label") ? item.path("label") : item;
            return new Entry(
                    item.path("path").asText(),
                    date.path("updatedAt").asText(date.path("effectiveOn").asText("")));
        }
    }

    /// @param first page of the list from where the file begins
    /// @param pages the page after a cursor
    static SitemapEntries of(JsonNode first, Function<String, JsonNode> pages) {
        var entries = new ArrayList<Entry>();
        var page = first;
        var next = add(entries, page);
        while (!next.isEmpty() && entries.size() < SIZE) {
            page = pages.apply(next);
            next = add(entries, page);
        }
        return new SitemapEntries(entries, next);
    }

    private static String add(List<Entry> entries, JsonNode page) {
        (page.isArray() ? page : page.path("nodes")).forEach(item -> entries.add(Entry.of(item)));
        var info = page.path("pageInfo");
        return info.path("hasNextPage").asBoolean() ? info.path("endCursor").asText() : "";
    }
}
