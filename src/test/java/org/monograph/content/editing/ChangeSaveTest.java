package org.monograph.content.editing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.done;
import static org.monograph.content.editing.EditorClient.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.content.publishing.Editor;

/// What is saved of a change, and what is not.
@MonographTest
class ChangeSaveTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    @Test
    void twoEditorsOnOneVersionDoNotOverwriteEachOther() {
        done(ANNA.save("shared", 0, 0, drug("shared").name("First").build()));
        done(ANNA.save("shared", 1, 0, drug("shared").name("Second").build()));

        refused(
                new EditorClient("bert", EditorRole.AUTHOR)
                        .save("shared", 1, 0, drug("shared").name("Third").build()),
                "EDIT_CONFLICT");

        ANNA.ask("{ change(key: \"shared\") { version drafts { document } } }")
                .body("data.change.version", equalTo(2))
                .body("data.change.drafts.document.name", contains("Second"));
    }

    @Test
    void aChangeOfFiveHundredDocumentsIsRefused() {
        var drafts = IntStream.range(0, 500)
                .mapToObj(number ->
                        Map.of("document", Map.of("kind", "citation", "slug", "s-" + number), "baseRevision", 0))
                .toList();
        refused(ANNA.save(Map.of("key", "too-many", "version", 0, "title", "T", "drafts", drafts)), "BAD_USER_INPUT");
        done(ANNA.save(Map.of("key", "too-many", "version", 0, "title", "T", "drafts", drafts.subList(0, 150))));
        refused(
                ANNA.save(Map.of("key", "too-many", "version", 1, "drafts", drafts.subList(150, 300))),
                "BAD_USER_INPUT");

        ANNA.ask("{ change(key: \"too-many\") { version drafts { slug } } }")
                .body("data.change.version", equalTo(1))
                .body("data.change.drafts", hasSize(150));
    }

    @Test
    void aDocumentIsWrittenInTheQueryToo() {
        ANNA.ask("""
            mutation ($title: String!) { saveChange(input: {key: "literal", version: 0, title: $title, drafts: [{baseRevision: 0,
                document: {kind: "citation", slug: "literal", x: ENUM, y: [1, 1.5, null, {z: true}]}}]}) {
                    drafts { document } } }\
            """, Map.of("title", "T"))
                .body("errors", nullValue())
                .body("data.saveChange.drafts[0].document.slug", equalTo("literal"))
                .body("data.saveChange.drafts[0].document.y[0]", equalTo(1));
    }

    @Test
    void badInputIsExplained() {
        refused(ANNA.save(Map.of("key", "Not A Slug", "version", 0, "title", "T")), "BAD_USER_INPUT");
        refused(ANNA.save(Map.of("key", "no-title", "version", 0)), "BAD_USER_INPUT");
        refused(ANNA.save(Map.of("key", "missing", "version", 3, "title", "T")), "NOT_FOUND");
        refused(ANNA.move("submitChange", "missing", 1), "NOT_FOUND");
        for (Object document : List.of(
                "",
                "a: [",
                "kind: drug",
                7,
                List.of(),
                Map.of("kind", "drug"),
                Map.of("slug", "x"),
                Map.of("kind", "no", "slug", "x"))) {
            refused(
                    ANNA.save(Map.of(
                            "key",
                            "bad-document",
                            "version",
                            0,
                            "title",
                            "T",
                            "drafts",
                            List.of(Map.of("document", document, "baseRevision", 0)))),
                    "BAD_USER_INPUT");
        }
        ANNA.ask("{ change(key: \"bad-document\") { key } }").body("data.change", nullValue());
    }
}
