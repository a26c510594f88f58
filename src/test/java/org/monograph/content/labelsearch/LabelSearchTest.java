package org.monograph.content.labelsearch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.labeldocument.LabelSectionKind.CLINICAL_STUDIES;
import static org.monograph.content.labeldocument.LabelSectionKind.INTERACTIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.PATIENT_INFORMATION;
import static org.monograph.content.labeldocument.LabelSectionKind.PREGNANCY;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;

@MonographTest
class LabelSearchTest {

    private static final String PREFIX = "5ea2c001";
    private static final String SEARCH =
            "query($t: String!, $k: [LabelSectionKind!], $a: Audience, $n: Int, $after: String) {"
                    + " searchLabels(text: $t, kinds: $k, audience: $a, first: $n, after: $after) { totalCount nodes { label { setId }"
                    + " section { kind } snippet score } pageInfo { hasNextPage endCursor } } }";

    @Inject
    LabelShelf shelf;

    @BeforeEach
    void publish() {
        shelf.publish(
                SampleLabel.of(PREFIX, 1)
                        .ingredients("SEARCHAZOLE SODIUM")
                        .section(INTERACTIONS, "Zanthoberry juice <script> raises levels.")
                        .section(CLINICAL_STUDIES, "Zanthoberry juice was not studied.")
                        .section(
                                PATIENT_INFORMATION,
                                Audience.PATIENT,
                                new SectionBlock.Text("x ".repeat(2_000) + "Do not drink zanthoberry juice.")),
                SampleLabel.of(PREFIX, 2)
                        .ingredients("OTHERAZOLE")
                        .section(PREGNANCY, "Zanthoberries were given to pregnant rats."));
    }

    @Test
    void sectionsAreFoundByTheirWordsPatientTextsFirst() {
        ask(SEARCH, Map.of("t", "zanthoberry juice"))
                .body("errors", nullValue())
                .body("data.searchLabels.totalCount", equalTo(2))
                .body("data.searchLabels.nodes.section.kind", contains("INTERACTIONS", "PATIENT_INFORMATION"))
                .body(
                        "data.searchLabels.nodes[0].snippet",
                        equalTo("<mark>Zanthoberry</mark> <mark>juice</mark> &lt;script&gt; raises levels."))
                .body(
                        "data.searchLabels.nodes[1].snippet",
                        containsString("Do not drink <mark>zanthoberry</mark> <mark>juice</mark>."));
    }

    @Test
    void namesOfTheLabelCountAsWordsOfEachSection() {
        ask(SEARCH, Map.of("t", "searchazole zanthoberries")).body("data.searchLabels.totalCount", equalTo(2));
        ask(SEARCH, Map.of("t", "otherazole zanthoberries"))
                .body("data.searchLabels.nodes.section.kind", contains("PREGNANCY"));
    }

    @Test
    void kindsAndReadersNarrowASearch() {
        ask(SEARCH, Map.of("t", "zanthoberry", "a", "PATIENT"))
                .body("data.searchLabels.nodes.section.kind", contains("PATIENT_INFORMATION"));
        ask(SEARCH, Map.of("t", "zanthoberry", "k", List.of("PREGNANCY")))
                .body("data.searchLabels.nodes.section.kind", contains("PREGNANCY"));
        ask(SEARCH, Map.of("t", "zanthoberry", "k", List.of())).body("data.searchLabels.nodes", empty());
        ask(SEARCH, Map.of("t", "the")).body("errors", nullValue()).body("data.searchLabels.nodes", empty());
    }

    @Test
    void sectionsOfALabelWithTheNameComeBeforeThoseThatMentionIt() {
        shelf.publish(
                SampleLabel.of(PREFIX, 4).ingredients("MENTIONAZOLE").section(PREGNANCY, "Ask a doctor. ".repeat(50)),
                SampleLabel.of(PREFIX, 5).section(INTERACTIONS, "Mentionazole, mentionazole."));

        ask(SEARCH, Map.of("t", "mentionazole"))
                .body("data.searchLabels.nodes.section.kind", contains("PREGNANCY", "INTERACTIONS"));
    }

    @Test
    void ofEqualSectionsThatOfTheFirstPackagerComesFirst() {
        var text = "Equalberry.";
        shelf.publish(
                SampleLabel.of(PREFIX, 6).repackaged().section(PREGNANCY, text),
                SampleLabel.of(PREFIX, 7).section(PREGNANCY, text));

        ask(SEARCH, Map.of("t", "equalberry"))
                .body(
                        "data.searchLabels.nodes.label.setId",
                        contains(SampleLabel.setId(PREFIX, 7), SampleLabel.setId(PREFIX, 6)));
    }

    @Test
    void phrasesAreFoundAndExcludedWordsAloneFindNothing() {
        shelf.publish(SampleLabel.of(PREFIX, 8)
                .section(PREGNANCY, "Phrasaberry tablets.")
                .section(INTERACTIONS, "Tablets, phrasaberry."));

        ask(SEARCH, Map.of("t", "\"phrasaberry tablets\""))
                .body("data.searchLabels.nodes.section.kind", contains("PREGNANCY"));
        ask(SEARCH, Map.of("t", "phrasaberry -\"phrasaberry tablets\""))
                .body("data.searchLabels.nodes.section.kind", contains("INTERACTIONS"));
        ask(SEARCH, Map.of("t", "-\"phrasaberry tablets\"")).body("data.searchLabels.totalCount", equalTo(0));
        ask(SEARCH, Map.of("t", "phrasaberry or -tablets")).body("errors", nullValue());
    }

    @Test
    void aSearchIsPaged() {
        String after = ask(SEARCH, Map.of("t", "zanthoberry", "n", 2))
                .body("data.searchLabels.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.searchLabels.pageInfo.endCursor");
        ask(SEARCH, Map.of("t", "zanthoberry", "n", 2, "after", after))
                .body("errors", nullValue())
                .body("data.searchLabels.nodes.size()", equalTo(1))
                .body("data.searchLabels.pageInfo.hasNextPage", equalTo(false));
        ask(SEARCH, Map.of("t", "other", "n", 2, "after", after))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        ask(SEARCH, Map.of("t", "  ")).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void onlyCurrentLabelsAreFoundAndTheSearchOfMonographsFindsNone() {
        shelf.publish(SampleLabel.of(PREFIX, 3).section(INTERACTIONS, "Quillonberry."));
        ask(SEARCH, Map.of("t", "quillonberry")).body("data.searchLabels.totalCount", equalTo(1));
        ask("{ search(text: \"quillonberry\") { totalCount unknownWords } }")
                .body("data.search.totalCount", equalTo(0))
                .body("data.search.unknownWords", contains("quillonberry"));

        shelf.publish(SampleLabel.of(PREFIX, 3).version(2, "2025-06-01").section(INTERACTIONS, "Nothing."));
        ask(SEARCH, Map.of("t", "quillonberry")).body("data.searchLabels.totalCount", equalTo(0));
        shelf.withdraw(SampleLabel.setId(PREFIX, 3));
    }
}
