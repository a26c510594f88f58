package org.monograph.content.label;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.labeldocument.LabelSectionKind.INDICATIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.MEDICATION_GUIDE;
import static org.monograph.content.labeldocument.LabelSectionKind.STORAGE;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;
import org.monograph.content.publishing.Editor;

@MonographTest
class LabelTest {

    private static final String PREFIX = "1abe1001";
    private static final String FIRST = SampleLabel.setId(PREFIX, 1);

    @Inject
    LabelShelf shelf;

    @Inject
    Editor editor;

    private static SampleLabel label(int number) {
        return SampleLabel.of(PREFIX, number)
                .brands("Labelix")
                .ingredients("LABELAZOLE SODIUM")
                .section(INDICATIONS, "  It is for <b>pain</b> & fever.  ")
                .section(
                        MEDICATION_GUIDE,
                        Audience.PATIENT,
                        new SectionBlock.Text("Read this."),
                        new SectionBlock.Items(true, List.of("One", "Two")),
                        new SectionBlock.Table("<table><tr><td>Rash</td><td>5 %</td></tr></table>", null),
                        new SectionBlock.Picture("A pen", "pen.jpg"))
                .section(STORAGE, "Keep it dry.");
    }

    @BeforeEach
    void publish() {
        shelf.publish(
                label(1),
                label(2).repackaged(),
                label(3).approval(LabelApproval.NEW_DRUG),
                SampleLabel.of(PREFIX, 4)
                        .ingredients("LABELAZOLE SODIUM", "PARTNEROL")
                        .section(STORAGE, "Keep it cold."));
    }

    @Test
    void aLabelHasItsSectionsInOrderWordForWord() {
        ask(
                        "query($id: String!) { label(setId: $id) { setId origin type approval labeler repackaged routes jurisdiction notice"
                                + " sections { key kind audience heading depth loinc text blocks { __typename ... on LabelText { text }"
                                + " ... on LabelList { ordered items } ... on LabelTable { caption rows headerRows footnotes html }"
                                + " ... on LabelPicture { description fileName } } } } }",
                        Map.of("id", FIRST))
                .body("errors", nullValue())
                .body("data.label.setId", equalTo(FIRST))
                .body("data.label.type", equalTo("PRESCRIPTION"))
                .body("data.label.jurisdiction", equalTo("US"))
                .body("data.label.notice", containsString("not checked"))
                .body("data.label.sections.kind", contains("INDICATIONS", "MEDICATION_GUIDE", "STORAGE"))
                .body("data.label.sections[0].text", equalTo("It is for <b>pain</b> & fever."))
                .body(
                        "data.label.sections[1].blocks.__typename",
                        contains("LabelText", "LabelList", "LabelTable", "LabelPicture"))
                .body("data.label.sections[1].blocks[1].items", contains("One", "Two"))
                .body("data.label.sections[1].blocks[2].rows", contains(List.of("Rash", "5 %")))
                .body("data.label.sections[1].blocks[3].fileName", equalTo("pen.jpg"));
    }

    @Test
    void sectionsAreChosenByKindAndReader() {
        ask(
                        "query($id: String!) { label(setId: $id) { kinds: sections(kinds: [STORAGE, INDICATIONS]) { kind }"
                                + " patient: sections(audience: PATIENT) { kind } none: sections(kinds: []) { kind } } }",
                        Map.of("id", FIRST))
                .body("errors", nullValue())
                .body("data.label.kinds.kind", contains("INDICATIONS", "STORAGE"))
                .body("data.label.patient.kind", contains("MEDICATION_GUIDE"))
                .body("data.label.none", empty());
    }

    @Test
    void aDrugHasTheLabelsOfProductsWithItAlone() {
        editor.publish(drug("labelazole").name("Labelazole").build());

        ask("{ drug(slug: \"labelazole\") { labels { totalCount nodes { setId drugs { slug } } } } }")
                .body("errors", nullValue())
                .body("data.drug.labels.totalCount", equalTo(3))
                .body(
                        "data.drug.labels.nodes.setId",
                        contains(SampleLabel.setId(PREFIX, 3), FIRST, SampleLabel.setId(PREFIX, 2)))
                .body("data.drug.labels.nodes[0].drugs.slug", contains("labelazole"));
        ask("query($id: String!) { label(setId: $id) { drugs { slug } } }", Map.of("id", SampleLabel.setId(PREFIX, 4)))
                .body("data.label.drugs.slug", contains("labelazole"));
        ask("{ labels(filter: {drugSlug: \"labelazole\"}) { totalCount } }").body("data.labels.totalCount", equalTo(4));
    }

    @Test
    void aDrugOfThePastHasTheLabelsOfThen() {
        editor.publish(drug("pastolol").name("Pastolol").build());
        shelf.publish(SampleLabel.of("1abe1003", 1).ingredients("PASTOLOL").section(STORAGE, "Cold"));
        String then = ask("{ drug(slug: \"pastolol\") { labels { nodes { publishedAt } } } }")
                .extract()
                .path("data.drug.labels.nodes[0].publishedAt");
        shelf.publish(SampleLabel.of("1abe1003", 2).ingredients("PASTOLOL").section(STORAGE, "Cold"));

        ask(
                        "query($then: DateTime) { drug(slug: \"pastolol\", asOf: $then) { labels(first: 1) { totalCount nodes { setId }"
                                + " pageInfo { hasNextPage endCursor } } } }",
                        Map.of("then", then))
                .body("errors", nullValue())
                .body("data.drug.labels.totalCount", equalTo(1))
                .body("data.drug.labels.nodes.setId", contains(SampleLabel.setId("1abe1003", 1)));
    }

    @Test
    void labelsAreFilteredAndPaged() {
        var filter = Map.of(
                "ingredientUniis",
                List.of(SampleLabel.unii("LABELAZOLE SODIUM")),
                "labeler",
                "sample labs",
                "type",
                "PRESCRIPTION",
                "approval",
                "GENERIC",
                "effectiveSince",
                "2025-01-01",
                "sectionKind",
                "STORAGE");
        var query = "query($f: LabelFilter, $after: String) { labels(filter: $f, first: 2, after: $after) { totalCount"
                + " nodes { setId } pageInfo { hasNextPage endCursor } } }";

        var page = ask(query, Map.of("f", filter))
                .body("errors", nullValue())
                .body("data.labels.totalCount", equalTo(3))
                .body("data.labels.nodes.setId", contains(SampleLabel.setId(PREFIX, 4), FIRST));
        String after = page.extract().path("data.labels.pageInfo.endCursor");
        ask(query, Map.of("f", filter, "after", after))
                .body("data.labels.nodes.setId", contains(SampleLabel.setId(PREFIX, 2)))
                .body("data.labels.pageInfo.hasNextPage", equalTo(false));
        ask(query, Map.of("f", Map.of("setIds", List.of(FIRST, "no label")), "after", after))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        ask(query, Map.of("f", Map.of("effectiveSince", "no day")))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        ask(query, Map.of("f", Map.of("setIds", List.of())))
                .body("errors", nullValue())
                .body("data.labels.totalCount", equalTo(0));
    }

    @Test
    void aLabelIsASourceThatMonographsMayCite() {
        var slug = "label-" + FIRST;
        editor.publish(drug("citing-a-label").summaryCitations(List.of(slug)).build());

        ask(
                        "query($id: String!) { drug(slug: \"citing-a-label\") { summaryCitations { id slug setId kind } }"
                                + " label(setId: $id) { citation { id slug url } } }",
                        Map.of("id", FIRST))
                .body("errors", nullValue())
                .body("data.drug.summaryCitations.slug", contains(slug))
                .body("data.drug.summaryCitations[0].setId", equalTo(FIRST))
                .body("data.drug.summaryCitations[0].kind", equalTo("LABEL"))
                .body("data.label.citation.slug", equalTo(slug))
                .body("data.label.citation.url", containsString(FIRST));
        shelf.publish(SampleLabel.of(PREFIX, 9).section(STORAGE, "Keep it."));
        shelf.withdraw(SampleLabel.setId(PREFIX, 9));
        ask("{ citation(slug: \"label-%s\") { setId } }".formatted(SampleLabel.setId(PREFIX, 9)))
                .body("data.citation.setId", equalTo(SampleLabel.setId(PREFIX, 9)));
    }

    @Test
    void anAnswerWithLabelsIsNotCachedAndFollowsEachImport() {
        var query =
                "query($id: String!) { label(setId: $id) { revision labeled: sections(kinds: [STORAGE]) { text } } }";
        var ids = Map.of("id", SampleLabel.setId(PREFIX, 5));

        shelf.publish(SampleLabel.of(PREFIX, 5).section(STORAGE, "Cold"));
        ask(query, ids)
                .header("Cache-Status", containsString("miss"))
                .body("data.label.labeled.text", contains("Cold"));
        ask(query, ids).header("Cache-Status", containsString("miss"));
        shelf.publish(SampleLabel.of(PREFIX, 5).version(2, "2025-07-01").section(STORAGE, "Warm"));
        ask(query, ids).body("data.label.labeled.text", contains("Warm")).body("data.label.revision", equalTo(2));
    }

    @Test
    void aListOfADrugIsNoCachedFragment() {
        editor.publish(drug("fragmentol").name("Fragmentol").build());
        var query =
                "{ drug(slug: \"fragmentol\") { name labels { nodes { setId brandNames genericNames routes notice labeler } } } }";

        for (var count = 1; count < 4; count++) {
            shelf.publish(
                    SampleLabel.of("1abe1002", count).ingredients("FRAGMENTOL").section(STORAGE, "Cold"));
            ask(query).body("errors", nullValue()).body("data.drug.labels.nodes", hasSize(count));
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfLabels() {
        editor.publish(drug("labelazole").name("Labelazole").build());

        assertThat(statementsFor(1)).hasSize(statementsFor(3).size()).hasSize(5);
    }

    private static List<String> statementsFor(int labels) {
        var ids = IntStream.rangeClosed(1, labels)
                .mapToObj(number -> SampleLabel.setId(PREFIX, number))
                .toList();
        return Statements.sentDuring(() -> ask(
                        "query($ids: [String!]) { labels(filter: {setIds: $ids}) { nodes { id sections { key text }"
                                + " citation { slug } drugs { id labels(first: 3) { nodes { id } } } } } }",
                        Map.of("ids", ids))
                .body("errors", nullValue())
                .body("data.labels.nodes", hasSize(labels)));
    }

    @Test
    void theExampleOfALabelPageCostsAFractionOfTheLimit() throws Exception {
        given().contentType("application/json")
                .header("GraphQL-Cost", "report")
                .body(Map.of(
                        "query", Files.readString(Path.of("docs", "queries", "label-page.graphql")),
                        "variables", Map.of("setId", FIRST)))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .body("data.label", not(nullValue()))
                .body("extensions.cost.estimate", lessThan(12_500));
    }
}
