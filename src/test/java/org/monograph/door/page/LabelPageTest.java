package org.monograph.door.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.monograph.content.labeldocument.LabelSectionKind.ADVERSE_REACTIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.BOXED_TEXT;
import static org.monograph.content.labeldocument.LabelSectionKind.INDICATIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.MEDICATION_GUIDE;
import static org.monograph.content.labeldocument.LabelSectionKind.PHARMACOLOGY;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;

@MonographTest
class LabelPageTest {

    private static final String PREFIX = "9a6e1abe";
    private static final String HOSTILE = "</p><script>alert(1)</script><img src=x onerror=alert(1)> {site.title}";

    @Inject
    LabelShelf shelf;

    @Test
    void aLabelBeginsWithWhatIsWrittenForPatientsAndHasTheNotice() {
        shelf.publish(sample(1)
                .section(PHARMACOLOGY, "Pagetextacts.")
                .section(ADVERSE_REACTIONS, "Pagetexteffect.")
                .section(BOXED_TEXT, "Pagetextboxed.")
                .section(INDICATIONS, "Pagetextuse.")
                .section(MEDICATION_GUIDE, Audience.PATIENT, new SectionBlock.Text("Pagetextguide.")));

        var page = given().get(path(1)).then().statusCode(200).extract().asString();

        assertThat(page)
                .containsSubsequence(
                        "Not checked by our editors.",
                        "<h1>Pagelabelin</h1>",
                        "Our editors have not checked it.",
                        "With a prescription",
                        "1, in force from 1 March 2025",
                        "Pagetextguide.",
                        "Pagetextuse.",
                        "Pagetextboxed.",
                        "Pagetexteffect.",
                        "Pagetextacts.")
                .contains("drugInfo.cfm?setid=" + SampleLabel.setId(PREFIX, 1));
    }

    @Test
    void nothingInALabelIsAnElementOfThePageButPartsOfTables() {
        var table = "<table><caption>%s</caption><thead><tr><th>Head</th><th/></tr></thead><tr onclick=\"x\">"
                        .formatted("Caption")
                + "<td onclick=\"x\" colspan=\"2\">A&lt;script&gt;<sub>2</sub><img src=\"x\"/></td></tr></table>";
        shelf.publish(sample(2)
                .section(
                        INDICATIONS,
                        Audience.PROFESSIONAL,
                        new SectionBlock.Text(HOSTILE),
                        new SectionBlock.Items(true, List.of(HOSTILE)),
                        new SectionBlock.Picture(HOSTILE, HOSTILE),
                        new SectionBlock.Table(table, null)));

        for (var path : List.of(path(2), "/medicines/pagelabelin")) {
            assertThat(given().get(path).then().statusCode(200).extract().asString())
                    .doesNotContain("<script", "<img", "onclick");
        }
        assertThat(given().get(path(2)).asString())
                .contains(
                        "<ol><li>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; {site.title}",
                        "aria-label=\"Caption\"><table><tr><th scope=\"col\">Head</th><td></td></tr>"
                                + "<tr><td colspan=\"2\">A&lt;script&gt;<sub>2</sub></td></tr></table></div>");
    }

    @Test
    void thePageOfALabelIsNotCachedByTheServiceAndThatOfADrugIs() {
        shelf.publish(sample(3).section(INDICATIONS, "Use."));
        var tag = given().get(path(3)).then().statusCode(200).extract().header("ETag");

        given().get(path(3))
                .then()
                .header("Cache-Status", equalTo("monograph; fwd=miss"))
                .header("Cache-Control", "public, max-age=10")
                .header("ETag", tag);
        given().header("If-None-Match", tag).get(path(3)).then().statusCode(304);
        given().get("/drugs/clonazepam").then().body(containsString("href=\"/drugs/clonazepam/labels\""));
        given().get("/drugs/clonazepam").then().header("Cache-Status", equalTo("monograph; hit"));
    }

    @Test
    void aMedicineHasItsLabelsAndIsFoundByPartOfItsName() {
        shelf.publish(
                SampleLabel.of(PREFIX, 10).ingredients("Pagemedicin").section(INDICATIONS, "Pagewordone."),
                SampleLabel.of(PREFIX, 11).ingredients("Pagemedicin").section(INDICATIONS, "Pagewordtwo."));

        given().get("/medicines/pagemedicin")
                .then()
                .statusCode(200)
                .body(containsString("We hold 2 official labels"))
                .body(containsString("href=\"" + path(10) + "\""))
                .body(containsString("href=\"" + path(11) + "\""))
                .body(containsString("Our editors have not checked it."));
        given().get("/medicines?nameContains=agemedici")
                .then()
                .body(containsString("<a href=\"/medicines/pagemedicin\">Pagemedicin</a>"));
        given().get("/labels?text=pagewordtwo&jurisdiction=US")
                .then()
                .body(containsString("<mark>Pagewordtwo</mark>"))
                .body(containsString(path(11) + "?jurisdiction=US#s-part-0"));
        given().get("/search?text=pagewordtwo").then().body(not(containsString(path(11))));
    }

    @Test
    void aLabelThatWasWithdrawnIsNotFound() {
        shelf.publish(sample(4).section(INDICATIONS, "Use."));
        shelf.withdraw(SampleLabel.setId(PREFIX, 4));

        given().get(path(4)).then().statusCode(404).body(containsString("<h1>Page not found</h1>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/labels/00000000-0000-0000-0000-000000000000",
                "/labels/%3Cscript%3E",
                "/labels/%00",
                "/medicines/nosuchmedicine",
                "/medicines/%3Cscript%3E",
                "/drugs/nosuchdrug/labels"
            })
    void whatDoesNotExistIsNotFound(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body(containsString("<h1>Page not found</h1>"))
                .body(not(containsString("<script>")));
    }

    private static SampleLabel sample(int number) {
        return SampleLabel.of(PREFIX, number).ingredients("Pagelabelin");
    }

    private static String path(int number) {
        return "/labels/" + SampleLabel.setId(PREFIX, number);
    }
}
