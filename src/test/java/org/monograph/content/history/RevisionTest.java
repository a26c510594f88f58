package org.monograph.content.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// What editors see of revisions.
@MonographTest
class RevisionTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    @Test
    void revisionsAreListedForEditors() {
        EditorClient.publish("revised-1", 0, drug("revised").build());
        EditorClient.publish("revised-2", 1, drug("revised").name("Revised").build());

        ANNA.ask("{ revisions(kinds: [DRUG], slugs: [\"revised\"]) { totalCount nodes {"
                        + " number publishedBy document yaml change { key } } } }")
                .body("data.revisions.totalCount", equalTo(2))
                .body("data.revisions.nodes.number", contains(2, 1))
                .body("data.revisions.nodes.publishedBy", contains("paul", "paul"))
                .body("data.revisions.nodes.change.key", contains("revised-2", "revised-1"))
                .body("data.revisions.nodes[0].document.name", equalTo("Revised"))
                .body("data.revisions.nodes[0].yaml", containsString("name: Revised"));
        ANNA.ask("{ revisions(slugs: [\"revised\"], current: true) { nodes { number } } }")
                .body("data.revisions.nodes.number", contains(2));
        GraphQL.ask("{ revisions { nodes { id } } }").body("errors.extensions.code", contains("UNAUTHENTICATED"));
    }

    @Test
    void aRevisionIsComparedWithAnotherOne() {
        EditorClient.publish("revision-1", 0, drug("revision").name("First").build());
        EditorClient.publish("revision-2", 1, drug("revision").name("Second").build());
        EditorClient.publish("revision-3", 2, drug("revision").name("Third").build());

        done(ANNA.ask("""
            { revisions(slugs: ["revision"]) { nodes {
                previous: differences { before after } toFirst: differences(from: 1) { before after }
                toThird: differences(from: 3) { before after }
                none: differences(from: 0) { path kind } unknown: differences(from: 9) { path kind } } } }\
            """))
                .body("data.revisions.nodes.previous.before.flatten()", contains("Second", "First", null))
                .body("data.revisions.nodes.toFirst.before.flatten()", contains("First", "First"))
                .body("data.revisions.nodes.toThird.after.flatten()", contains("Second", "First"))
                .body("data.revisions.nodes.none.kind.flatten()", contains("ADDED", "ADDED", "ADDED"))
                .body("data.revisions.nodes.none.path.flatten()", contains("", "", ""))
                .body("data.revisions.nodes.unknown.kind.flatten()", contains("ADDED", "ADDED", "ADDED"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRevisions() {
        EditorClient.publish("counted-1", 0, drug("counted").name("First").build());
        int one = statements();
        EditorClient.publish("counted-2", 1, drug("counted").name("Second").build());
        EditorClient.publish("counted-3", 2, drug("counted").name("Third").build());

        assertThat(statements()).isEqualTo(one);
    }

    private static int statements() {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                .header("GraphQL-Cost", "report")
                .body(Map.of("query", "{ revisions(slugs: [\"counted\"]) { nodes { differences { path } } } }"))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .extract()
                .path("extensions.cost.sqlStatements");
    }

    @Test
    void anEarlierRevisionIsRestored() {
        EditorClient.publish("restored-1", 0, drug("restored").name("First").build());
        EditorClient.publish("restored-2", 1, drug("restored").name("Second").build());
        String id = ANNA.ask("{ revisions(slugs: [\"restored\"]) { nodes { id number } } }")
                .extract()
                .path("data.revisions.nodes.find { it.number == 1 }.id");

        done(ANNA.ask("""
            mutation { restoreRevisions(key: "restored-3", version: 0, revisions: ["%s"]) {
                drafts { baseRevision document } } }\
            """.formatted(id)))
                .body("data.restoreRevisions.drafts.baseRevision", contains(2))
                .body("data.restoreRevisions.drafts[0].document.name", equalTo("First"));
        done(ANNA.save(Map.of("key", "restored-3", "version", 1, "note", "Back to the first")));
        done(ANNA.move("submitChange", "restored-3", 2));
        done(RITA.move("approveChange", "restored-3", 2));
        done(PAUL.move("publishChange", "restored-3", 2));

        GraphQL.ask("{ drug(slug: \"restored\") { name revision } }")
                .body("data.drug.name", equalTo("First"))
                .body("data.drug.revision", equalTo(3));
    }

    @Test
    void anEditorInChiefSeesWhatNeedsAttention() {
        EditorClient.publish("attention-1", 0, drug("attention").build());
        done(ANNA.save("attention-2", 0, 0, drug("attention").build()));
        done(ANNA.move("submitChange", "attention-2", 1));

        ANNA.ask("""
            { contentHealth { overdue { slug } dueWithin30Days { slug } waitingForReview { key }
                failedSchedules { key } outdated { key } unverifiedIdentifiers { slug } } }\
            """)
                .body("errors", nullValue())
                .body("data.contentHealth.waitingForReview.key", hasItem("attention-2"))
                .body("data.contentHealth.outdated.key", hasItem("attention-2"))
                .body("data.contentHealth.unverifiedIdentifiers.slug", hasItem("attention"));
        GraphQL.ask("{ contentHealth { day } }").body("errors.extensions.code", contains("UNAUTHENTICATED"));
    }
}
