package org.monograph.content.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.approveAndPublish;
import static org.monograph.content.editing.EditorClient.done;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// What readers are told of changes.
@MonographTest
class HistoryTest {

    private static final String HISTORY =
            "{ drug(slug: \"%s\") { history { revision note significance publishedAt } } }";

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    @Test
    void readersAreToldWhatWasChangedAndWhy() {
        EditorClient.publish("told-1", 0, drug("told").build());
        EditorClient.publish("told-2", 1, drug("told").name("Told").build());

        GraphQL.ask(HISTORY.formatted("told"))
                .body("data.drug.history.revision", contains(2, 1))
                .body("data.drug.history.note", contains("What changes in told-2", "What changes in told-1"))
                .body("data.drug.history.significance", contains("NOTABLE", "NOTABLE"));
    }

    @Test
    void asOfShowsTheHistoryUntilThen() {
        EditorClient.publish("until-1", 0, drug("until").build());
        String moment = GraphQL.ask("{ drug(slug: \"until\") { publishedAt } }")
                .extract()
                .path("data.drug.publishedAt");
        EditorClient.publish("until-2", 1, drug("until").name("Until").build());

        GraphQL.ask("{ drug(slug: \"until\", asOf: \"%s\") { name history { revision } } }".formatted(moment))
                .body("data.drug.history.revision", contains(1));
    }

    @Test
    void changesOfWordingAreLeftOut() {
        EditorClient.publish("wording-1", 0, drug("wording").build());
        var draft = Map.of(
                "document", EditorClient.json(drug("wording").name("Other").build()), "baseRevision", 1);
        done(ANNA.save(Map.of(
                "key", "wording-2", "version", 0, "title", "T", "significance", "ROUTINE", "drafts", List.of(draft))));
        approveAndPublish("wording-2");

        GraphQL.ask(HISTORY.formatted("wording")).body("data.drug.history.revision", contains(1));
    }

    @Test
    void aNoteIsMendedAndTheOldOneStaysOnRecord() {
        EditorClient.publish("mended", 0, drug("mended").build());
        GraphQL.ask(HISTORY.formatted("mended")).body("data.drug.history.note", contains("What changes in mended"));
        String id = ANNA.ask("{ revisions(slugs: [\"mended\"]) { nodes { id } } }")
                .extract()
                .path("data.revisions.nodes[0].id");
        var correction = "mutation { correctNote(revision: \"%s\", note: \"Better\") { note } }".formatted(id);

        ANNA.ask(correction).body("errors.extensions.code", contains("FORBIDDEN"));
        PAUL.ask(correction).body("data.correctNote.note", equalTo("Better"));
        PAUL.ask(correction).body("data.correctNote.note", equalTo("Better"));

        GraphQL.ask(HISTORY.formatted("mended")).body("data.drug.history.note", contains("Better"));
        ANNA.ask("{ change(key: \"mended\") { note events { move note } } }")
                .body("data.change.note", equalTo("What changes in mended"))
                .body("data.change.events.move", contains("SAVE", "SUBMIT", "APPROVE", "PUBLISH", "CORRECT"));
    }
}
