package org.monograph.content.labeldraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.labeldocument.LabelSectionKind.BOXED_TEXT;
import static org.monograph.content.labeldocument.LabelSectionKind.INDICATIONS;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

@MonographTest
class LabelDraftTest {

    private static final String PREFIX = "d2af7001";
    private static final String DRAFT =
            "mutation($key: String!, $version: Int!, $id: String!) { draftFromLabel(key: $key,"
                    + " version: $version, setId: $id) { key version drafts { slug document } problems { code path } } }";

    @Inject
    LabelShelf shelf;

    @Inject
    Editor editor;

    private static ValidatableResponse draft(String key, int version, int label) {
        return EditorClient.ANNA.ask(
                DRAFT, Map.of("key", key, "version", version, "id", SampleLabel.setId(PREFIX, label)));
    }

    @Test
    void namesTheSourceAndPassagesAreFilledInAndTheRestAreProblems() {
        shelf.publish(SampleLabel.of(PREFIX, 1)
                .brands("Drafty")
                .ingredients("DRAFTINOL HYDROCHLORIDE")
                .section(BOXED_TEXT, "Do <not> take it.")
                .section(INDICATIONS, "For *pain*.\nFor fever."));

        var label = "label-" + SampleLabel.setId(PREFIX, 1);
        draft("from-a-label", 0, 1)
                .body("errors", nullValue())
                .body("data.draftFromLabel.version", equalTo(1))
                .body("data.draftFromLabel.drafts.slug", contains("draftinol"))
                .body("data.draftFromLabel.drafts[0].document.name", equalTo("Draftinol"))
                .body("data.draftFromLabel.drafts[0].document.drugClass", equalTo("Sample"))
                .body("data.draftFromLabel.drafts[0].document.brands.name", contains("Drafty"))
                .body("data.draftFromLabel.drafts[0].document.summaryCitations", contains(label))
                .body(
                        "data.draftFromLabel.drafts[0].document.sections.heading",
                        contains("From the label: Boxed text", "From the label: Uses"))
                .body(
                        "data.draftFromLabel.drafts[0].document.sections.body",
                        contains("> Do \\<not\\> take it.", "> For \\*pain\\*.\n>\n> For fever."))
                .body("data.draftFromLabel.problems.code", hasItems("NOT_APPROVED", "MISSING_VALUE"))
                .body("data.draftFromLabel.problems.path", hasItems("summary", "keyPoints", "stopping", "warnings"))
                .body("data.draftFromLabel.problems.path", not(hasItem("summaryCitations")));
        assertThat(GraphQL.ask("{ drug(slug: \"draftinol\") { slug } }")
                        .extract()
                        .<Object>path("data.drug"))
                .isNull();
    }

    @Test
    void nothingIsDraftedOfWhatIsUnknownOrPublished() {
        editor.publish(drug("publishedol").name("Publishedol").build());
        shelf.publish(
                SampleLabel.of(PREFIX, 2).ingredients("PUBLISHEDOL").section(INDICATIONS, "For pain."),
                SampleLabel.of(PREFIX, 3).section(INDICATIONS, "For pain."));

        draft("from-no-label", 0, 9).body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        draft("from-no-label", 0, 2).body("errors[0].extensions.code", equalTo("EDIT_CONFLICT"));
        draft("from-no-label", 0, 3).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        EditorClient.ANNA.ask("{ change(key: \"from-no-label\") { key } }").body("data.change", nullValue());
    }
}
