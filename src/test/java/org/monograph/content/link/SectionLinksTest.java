package org.monograph.content.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.DrugDocuments.section;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.InvalidContentException;

@MonographTest
class SectionLinksTest {

    private static final String LINKS = """
            query($slug: String!) { drug(slug: $slug) { sections { links {
                text address kind anchor page { __typename id ... on Drug { path } ... on Citation { path } } } } } }""";

    @Inject
    Editor editor;

    @Test
    void linksAreDataWithThePageToWhichTheyLead() {
        editor.publish(linking("linking", """
                        See [*warnings* on care](#warnings.care), [the other](/drugs/linked "Title"), [book](/sources/reference-book),
                        [DailyMed](https://dailymed.nlm.nih.gov) and <https://www.fda.gov/medwatch>. [No link] (/drugs/none)."""), drug("linked").build());

        ask(LINKS, Map.of("slug", "linking"))
                .body("errors", nullValue())
                .body(
                        "data.drug.sections[0].links.text",
                        contains("warnings on care", "the other", "book", "DailyMed", "https://www.fda.gov/medwatch"))
                .body(
                        "data.drug.sections[0].links.address",
                        contains(
                                "#warnings.care",
                                "/drugs/linked",
                                "/sources/reference-book",
                                "https://dailymed.nlm.nih.gov",
                                "https://www.fda.gov/medwatch"))
                .body("data.drug.sections[0].links.kind", contains("PLACE", "PAGE", "PAGE", "WEB", "WEB"))
                .body("data.drug.sections[0].links.anchor", contains("warnings.care", null, null, null, null))
                .body("data.drug.sections[0].links[0].page", nullValue())
                .body("data.drug.sections[0].links[1].page.path", equalTo("/drugs/linked"))
                .body("data.drug.sections[0].links[2].page.path", equalTo("/sources/reference-book"))
                .body("data.drug.sections[0].links[3].page", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#warnings.other",
                "#warnings",
                "#",
                "",
                "warnings.care",
                "/drugs/Linked",
                "/drugs/linked#warnings.care",
                "/drugs/",
                "/other/linked",
                "//example.org",
                "javascript:alert(1)",
                "https://",
                "ftp://example.org"
            })
    void aLinkThatLeadsNowhereIsRefused(String address) {
        var before = editor.lastPublication();

        assertThatThrownBy(() -> editor.publish(linking("lost", "A [link](" + address + ").")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("sections.links.body: the link \"link\" leads nowhere");
        assertThat(editor.lastPublication()).isEqualTo(before);
    }

    @Test
    void aLinkToAPageOfWhichNothingIsPublishedIsRefused() {
        assertThatThrownBy(() -> editor.publish(linking("lost", "To [nobody](/conditions/not-there).")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("sections.links.body: there is no Condition with the slug not-there");
    }

    @Test
    void tooManyLinksAreRefused() {
        assertThatThrownBy(() -> editor.publish(linking("many", "[a](#warnings.care) ".repeat(51))))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("sections.links.body: up to 50 links are allowed");
    }

    @Test
    void aLinkMayLeadToAnyPlaceOfTheDocument() {
        editor.publish(
                linking(
                        "places",
                        "[a](#sections.links) [b](#stopping) [c](#keyPoints.point) [d](#mechanisms.mechanism) [e](#warnings.boxed)"));

        ask(LINKS, Map.of("slug", "places"))
                .body("data.drug.sections[0].links.kind", contains("PLACE", "PLACE", "PLACE", "PLACE", "PLACE"));
    }

    @Test
    void pagesOfAllLinksAreLoadedTogether() {
        editor.publish(
                linking("two-links", "[a](/drugs/linked-1) [b](/drugs/linked-2)"),
                drug("linked-1").build(),
                drug("linked-2").build());
        ask(LINKS, Map.of("slug", "places"));

        var sent = Statements.sentDuring(() -> ask(LINKS + " # anew", Map.of("slug", "two-links")));

        assertThat(sent).hasSizeLessThanOrEqualTo(4); // content version, drug, sections, pages
    }

    private static DrugDocument linking(String slug, String body) {
        return drug(slug)
                .sections(List.of(section("links", MonographPart.GET_HELP, null, body + " Call 911, 999 or 112.")))
                .build();
    }
}
