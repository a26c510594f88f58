package org.monograph.door.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final PagesConfig CONFIG =
            new SmallRyeConfigBuilder().withMapping(PagesConfig.class).build().getConfigMapping(PagesConfig.class);

    private static String rendered(Map<String, Object> variables, Map<String, Object> data) {
        return new Templates(new PageFiles(CONFIG), new Site(CONFIG)).render("compare.html", variables, data);
    }

    /// With more drugs than a list can show.
    @Test
    void aComparisonOfManyDrugsIsMadeByNames() {
        var found = Map.of("slug", "b", "name", "Bname", "drugClass", "Class", "brandNames", List.of("Brand"));

        var page = rendered(
                Map.of("drugs", List.of("a"), "medicine", "bnam", "jurisdiction", "GB"),
                Map.of(
                        "chosen", Map.of("nodes", List.of(Map.of("slug", "a", "name", "Aname"))),
                        "found", Map.of("edges", List.of(Map.of("drug", found))),
                        "choices", Map.of("nodes", List.of(), "pageInfo", Map.of("hasNextPage", true))));

        assertThat(page)
                .contains(
                        "<a href=\"/compare?drugs=a&amp;drugs=b&amp;jurisdiction=GB\">Add Bname</a>",
                        "Aname <a href=\"/compare?jurisdiction=GB\">Take out",
                        "<input type=\"hidden\" name=\"drugs\" value=\"a\">",
                        "<input id=\"medicine\" name=\"medicine\"")
                .doesNotContain("<select");
    }

    @Test
    void linksOfAPreviewLeadToPreviews() {
        var links = new Links(new Variables(Map.of("share", "a+b", "jurisdiction", "US")));

        assertThat(links.to("/drugs/a#sources")).isEqualTo("/preview/drugs/a?jurisdiction=US&share=a%2Bb#sources");
        assertThat(new Links(new Variables(Map.of())).to("/drugs/a#sources")).isEqualTo("/drugs/a#sources");
    }
}
