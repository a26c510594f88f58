package org.monograph.content.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

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

    private static ValidatableResponse approveAndPublish(String key) {
        done(ANNA.move("submitChange", key, 1));
        done(RITA.move("approveChange", key, 1));
        return done(PAUL.move("publishChange", key, 1));
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
                none: differences(from: 0) { path kind } unknown: differences(from: 9) { path kind } } } }"""))
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
                    drafts { baseRevision document } } }""".formatted(id)))
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

    private static void retire(String key, String slug, String how, int base) {
        done(ANNA.save(Map.of(
                "key",
                key,
                "version",
                0,
                "title",
                "Retire",
                "note",
                "Retired",
                "retirements",
                List.of(Map.of(
                        "kind", "DRUG", "slug", slug, "baseRevision", base, "how", how, "reason", "Off the market")))));
        approveAndPublish(key);
    }

    @Test
    void aWithdrawnDrugStaysReadableWithItsReason() {
        EditorClient.publish("withdrawn-1", 0, drug("off-market").build());
        String before = GraphQL.ask("{ drug(slug: \"off-market\") { publishedAt } }")
                .extract()
                .path("data.drug.publishedAt");

        retire("withdrawn-2", "off-market", "WITHDRAWN", 1);

        GraphQL.ask("{ drug(slug: \"off-market\") { name retirement { how reason at } } }")
                .body("data.drug.name", notNullValue())
                .body("data.drug.retirement.how", equalTo("WITHDRAWN"))
                .body("data.drug.retirement.reason", equalTo("Off the market"));
        GraphQL.ask("{ drug(slug: \"off-market\", asOf: \"%s\") { retirement { how } } }".formatted(before))
                .body("data.drug.retirement", nullValue());
    }

    @Test
    void aRemovedDrugIsReadOnlyAsOfEarlier() {
        EditorClient.publish("removed-1", 0, drug("removed").name("Zyxoverin").build());
        String before = GraphQL.ask("{ drug(slug: \"removed\") { publishedAt } }")
                .extract()
                .path("data.drug.publishedAt");

        retire("removed-2", "removed", "REMOVED", 1);

        GraphQL.ask(
                        "{ drug(slug: \"removed\") { name } retirement(slug: \"removed\") { how kind slug reason replacedBy } }")
                .body("data.drug", nullValue())
                .body("data.retirement.how", equalTo("REMOVED"));
        GraphQL.ask("{ search(text: \"zyxoverin\") { edges { node { ... on Drug { slug } } } } }")
                .body("data.search.edges.node.slug", not(hasItem("removed")));
        GraphQL.ask("{ drug(slug: \"removed\", asOf: \"%s\") { name } }".formatted(before))
                .body("data.drug.name", equalTo("Zyxoverin"));
        ANNA.ask("{ revisions(slugs: [\"removed\"], current: true) { nodes { number } } }")
                .body("data.revisions.nodes", empty());
    }

    /// Nothing else was published between the retirement and the moment.
    @Test
    void asOfKnowsRetirements() {
        EditorClient.publish("moment-1", 0, drug("moment").build());
        retire("moment-2", "moment", "WITHDRAWN", 1);
        String withdrawn =
                GraphQL.ask("{ retirement(slug: \"moment\") { at } }").extract().path("data.retirement.at");
        retire("moment-3", "moment", "REMOVED", 1);
        String removed =
                GraphQL.ask("{ retirement(slug: \"moment\") { at } }").extract().path("data.retirement.at");
        editor.publish(drug("another-moment").build());

        GraphQL.ask("{ drug(slug: \"moment\", asOf: \"%s\") { retirement { how } } }".formatted(withdrawn))
                .body("data.drug.retirement.how", equalTo("WITHDRAWN"));
        GraphQL.ask("{ drug(slug: \"moment\", asOf: \"%s\") { name } }".formatted(removed))
                .body("data.drug", nullValue());
    }

    @Test
    void theDisclaimerIsNeverRemoved() {
        done(ANNA.save(Map.of(
                "key",
                "no-disclaimer",
                "version",
                0,
                "title",
                "T",
                "retirements",
                List.of(Map.of(
                        "kind",
                        "DISCLAIMER",
                        "slug",
                        "disclaimer",
                        "baseRevision",
                        1,
                        "how",
                        "REMOVED",
                        "reason",
                        "R")))));

        ANNA.ask("{ change(key: \"no-disclaimer\") { problems { code } } }")
                .body("data.change.problems.code", hasItem("STILL_REFERENCED"));
    }

    /// An earlier revision of a drug still shows its sources.
    @Test
    void aSourceThatWasNamedOnceIsNotRemoved() {
        var source = Map.of(
                "kind", "citation", "slug", "named-once", "type", "REFERENCE_WORK", "title", "T", "publisher", "P");
        done(ANNA.save(Map.of(
                "key",
                "once-1",
                "version",
                0,
                "title",
                "T",
                "note",
                "N",
                "drafts",
                List.of(
                        Map.of("document", source, "baseRevision", 0),
                        Map.of(
                                "document",
                                EditorClient.json(drug("cited-once")
                                        .summaryCitations(List.of("named-once"))
                                        .build()),
                                "baseRevision",
                                0)))));
        approveAndPublish("once-1");
        EditorClient.publish("once-2", 1, drug("cited-once").build());
        done(ANNA.save(Map.of(
                "key",
                "once-3",
                "version",
                0,
                "title",
                "T",
                "retirements",
                List.of(Map.of(
                        "kind",
                        "CITATION",
                        "slug",
                        "named-once",
                        "baseRevision",
                        1,
                        "how",
                        "REMOVED",
                        "reason",
                        "R")))));

        ANNA.ask("{ change(key: \"once-3\") { problems { code message } } }")
                .body("data.change.problems.code", hasItem("STILL_REFERENCED"))
                .body("data.change.problems[1].message", containsString("drug cited-once"));
    }

    /// One document is about the drug, the other about what it interacts with.
    @Test
    void aDrugIsRemovedTogetherWithItsInteractant() {
        editor.publish(drug("both").build());
        editor.publishInteractant("both", InteractantKind.DRUG, "both");
        done(ANNA.save(Map.of(
                "key",
                "both",
                "version",
                0,
                "title",
                "T",
                "retirements",
                List.of(
                        Map.of("kind", "DRUG", "slug", "both", "baseRevision", 1, "how", "REMOVED", "reason", "R"),
                        Map.of(
                                "kind",
                                "INTERACTANT",
                                "slug",
                                "both",
                                "baseRevision",
                                1,
                                "how",
                                "REMOVED",
                                "reason",
                                "R")))));
        approveAndPublish("both");

        GraphQL.ask(
                        "{ drug(slug: \"both\") { name } checkInteractions(terms: [\"Drug both\", \"clonazepam\"]) { terms { interactant { slug } } } }")
                .body("data.drug", nullValue())
                .body("data.checkInteractions.terms.interactant.slug", not(hasItem("both")));
    }

    /// The document of the interactant is edited with it: it names the drug no more.
    @Test
    void aDrugIsRemovedAndItsInteractantStays() {
        editor.publish(drug("alone").build());
        editor.publishInteractant("alone", InteractantKind.DRUG, "alone");
        var interactant = Map.of("kind", "interactant", "slug", "alone", "name", "Interactant alone", "type", "DRUG");
        done(ANNA.save(Map.of(
                "key",
                "alone",
                "version",
                0,
                "title",
                "T",
                "note",
                "N",
                "drafts",
                List.of(Map.of("document", interactant, "baseRevision", 1)),
                "retirements",
                List.of(Map.of("kind", "DRUG", "slug", "alone", "baseRevision", 1, "how", "REMOVED", "reason", "R")))));
        approveAndPublish("alone");

        GraphQL.ask(
                        "{ drug(slug: \"alone\") { name } checkInteractions(terms: [\"Interactant alone\", \"clonazepam\"]) { terms { interactant { slug drug { name } } } } }")
                .body("data.drug", nullValue())
                .body("data.checkInteractions.terms[0].interactant.slug", equalTo("alone"))
                .body("data.checkInteractions.terms[0].interactant.drug", nullValue());
    }

    @Test
    void namesThatCannotExistFindNothing() {
        for (var slug : List.of("\\u0000", "", "Not A Slug", "x".repeat(200))) {
            GraphQL.ask("{ retirement(slug: \"%s\") { how } }".formatted(slug)).body("errors", nullValue());
            ANNA.ask(
                            "{ change(key: \"%1$s\") { key } changes(slug: \"%1$s\") { nodes { key } } revisions(slugs: [\"%1$s\"]) { nodes { id } } }"
                                    .formatted(slug))
                    .body("errors", nullValue())
                    .body("data.change", nullValue());
        }
    }

    /// Its last text, published again.
    @Test
    void aRemovedDrugIsPublishedAgain() {
        var document = drug("removed-again").build();
        EditorClient.publish("again-1", 0, document);
        retire("again-2", "removed-again", "REMOVED", 1);
        ANNA.save("again-3", 0, 1, document);
        ANNA.ask("{ change(key: \"again-3\") { problems { code } } }")
                .body("data.change.problems.code", hasItem("OUTDATED_BASE"));
        EditorClient.publish("again-4", 0, document);

        GraphQL.ask(
                        "{ drug(slug: \"removed-again\") { revision retirement { how } } retirement(slug: \"removed-again\") { how } }")
                .body("data.drug.revision", equalTo(2))
                .body("data.drug.retirement", nullValue())
                .body("data.retirement", nullValue());
    }

    @Test
    void whatIsStillNamedIsNotRemoved() {
        editor.publish(drug("cites-the-book").build());
        int base = ANNA.ask("{ revisions(slugs: [\"reference-book\"], current: true) { nodes { number } } }")
                .extract()
                .path("data.revisions.nodes[0].number");
        done(ANNA.save(Map.of(
                "key",
                "still-named",
                "version",
                0,
                "title",
                "Remove",
                "note",
                "N",
                "retirements",
                List.of(
                        Map.of(
                                "kind",
                                "CITATION",
                                "slug",
                                "reference-book",
                                "baseRevision",
                                base,
                                "how",
                                "REMOVED",
                                "reason",
                                "Old"),
                        Map.of(
                                "kind",
                                "DRUG",
                                "slug",
                                "no-such-drug",
                                "baseRevision",
                                0,
                                "how",
                                "REMOVED",
                                "reason",
                                " "),
                        Map.of(
                                "kind",
                                "DRUG",
                                "slug",
                                "cites-the-book",
                                "baseRevision",
                                1,
                                "how",
                                "WITHDRAWN",
                                "reason",
                                "R",
                                "replacedBy",
                                "no-such-drug")))));

        ANNA.ask(
                        "{ change(key: \"still-named\") { problems { code kind slug path message } retirements { slug at } } }")
                .body(
                        "data.change.problems.code",
                        containsInAnyOrder(
                                "NOT_APPROVED",
                                "STILL_REFERENCED",
                                "MISSING_VALUE",
                                "INVALID_VALUE",
                                "UNKNOWN_REFERENCE"))
                .body(
                        "data.change.problems.find { it.code == 'STILL_REFERENCED' }.message",
                        containsString("name it: drug "))
                .body("data.change.retirements.at", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void anEditorInChiefSeesWhatNeedsAttention() {
        EditorClient.publish("attention-1", 0, drug("attention").build());
        done(ANNA.save("attention-2", 0, 0, drug("attention").build()));
        done(ANNA.move("submitChange", "attention-2", 1));

        ANNA.ask("""
                { contentHealth { overdue { slug } dueWithin30Days { slug } waitingForReview { key }
                    failedSchedules { key } outdated { key } unverifiedIdentifiers { slug } } }""")
                .body("errors", nullValue())
                .body("data.contentHealth.waitingForReview.key", hasItem("attention-2"))
                .body("data.contentHealth.outdated.key", hasItem("attention-2"))
                .body("data.contentHealth.unverifiedIdentifiers.slug", hasItem("attention"));
        GraphQL.ask("{ contentHealth { day } }").body("errors.extensions.code", contains("UNAUTHENTICATED"));
    }
}
