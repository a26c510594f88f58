package org.monograph.door.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.monograph.door.page.SitemapEntries.Entry;

class SitemapTest {

    private static final int ALL = 60_000;
    private static final int PAGE = 100;

    private static JsonNode page(String after) {
        var start = after.isEmpty() ? 0 : Integer.parseInt(after);
        var page = new ObjectMapper().createObjectNode();
        var nodes = page.putArray("nodes");
        for (int number = start; number < start + PAGE; number++) {
            nodes.addObject().put("path", "/labels/" + number).put("effectiveOn", "2026-11-29");
        }
        page.putObject("pageInfo")
                .put("hasNextPage", start + PAGE < ALL)
                .put("endCursor", String.valueOf(start + PAGE));
        return page;
    }

    @Test
    void aLongListIsInFilesOfABoundedSizeEachAddressOnce() {
        var found = new HashSet<Entry>();
        var next = "";
        int files = 0;
        do {
            var file = SitemapEntries.of(page(next), SitemapTest::page);
            assertThat(file.entries()).hasSize(SitemapEntries.SIZE);
            found.addAll(file.entries());
            next = file.next();
            files++;
        } while (!next.isEmpty());

        assertThat(files).isEqualTo(12);
        assertThat(found).hasSize(ALL).contains(new Entry("/labels/59999", "2026-11-29"));
    }

    @Test
    void whereAFileBeginsIsKnownForOneStateOfTheContent() {
        var starts = new SitemapStarts();
        var content = UUID.randomUUID();
        starts.put(content, SitemapList.DRUGS, 2, "cursor");

        assertThat(starts.find(content, SitemapList.DRUGS, 1)).contains("");
        assertThat(starts.find(content, SitemapList.DRUGS, 2)).contains("cursor");
        assertThat(starts.find(content, SitemapList.LABELS, 2)).isEmpty();
        assertThat(starts.find(UUID.randomUUID(), SitemapList.DRUGS, 2)).isEmpty();
    }
}
