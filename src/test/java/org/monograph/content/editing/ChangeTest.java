package org.monograph.content.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;
import static org.monograph.content.editing.EditorClient.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// From a draft to what readers see.
@MonographTest
class ChangeTest {

    private static final String EVENTS = "{ change(key: \"%s\") { events { move version note by { name } } } }";

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    private static List<String> moves(String key) {
        return ANNA.ask(EVENTS.formatted(key)).extract().path("data.change.events.move");
    }

    @Test
    void fromADraftToWhatReadersSee() {
        var document = drug("story").name("Story").build();
        ANNA.save("story", 0, 0, document)
                .body("data.saveChange.status", equalTo("DRAFT"))
                .body("data.saveChange.version", equalTo(1));
        ANNA.move("submitChange", "story", 1, "note: \"Please read\"")
                .body("data.submitChange.status", equalTo("IN_REVIEW"));
        RITA.move("approveChange", "story", 1).body("data.approveChange.status", equalTo("APPROVED"));
        GraphQL.ask("{ drug(slug: \"story\") { name } }").body("data.drug", nullValue());
        PAUL.move("publishChange", "story", 1)
                .body("data.publishChange.status", equalTo("PUBLISHED"))
                .body("data.publishChange.publishedAt", notNullValue());

        GraphQL.ask("{ drug(slug: \"story\") { name revision } }")
                .body("data.drug.name", equalTo("Story"))
                .body("data.drug.revision", equalTo(1));
        ANNA.ask(EVENTS.formatted("story"))
                .body("data.change.events.move", contains("SAVE", "SUBMIT", "APPROVE", "PUBLISH"))
                .body("data.change.events.by.name", contains("anna", "anna", "rita", "paul"))
                .body("data.change.events[1].note", equalTo("Please read"));
    }

    /// The same request again, as after a lost answer.
    @Test
    void aRepeatedMoveAnswersAsBefore() {
        var document = drug("repeated").build();
        for (var time = 0; time < 2; time++) {
            ANNA.save("repeated", 0, 0, document).body("data.saveChange.version", equalTo(1));
        }
        for (var time = 0; time < 2; time++) {
            ANNA.move("submitChange", "repeated", 1).body("data.submitChange.status", equalTo("IN_REVIEW"));
        }
        for (var time = 0; time < 2; time++) {
            RITA.move("approveChange", "repeated", 1).body("data.approveChange.status", equalTo("APPROVED"));
        }
        for (var time = 0; time < 2; time++) {
            PAUL.move("publishChange", "repeated", 1).body("data.publishChange.status", equalTo("PUBLISHED"));
        }
        assertThat(moves("repeated")).containsExactly("SAVE", "SUBMIT", "APPROVE", "PUBLISH");
    }

    /// All fields of it are repeated, and others have moved on.
    @Test
    void aRepeatedMutationOfSeveralFieldsAnswersAsBefore() {
        var document = EditorClient.json(drug("all-again").build());
        var input = Map.of(
                "key",
                "all-again",
                "version",
                0,
                "title",
                "T",
                "note",
                "N",
                "drafts",
                List.of(Map.of("document", document, "baseRevision", 0)));
        var mutation = """
            mutation ($input: ChangeInput!) {
                saveChange(input: $input) { version }
                submitChange(key: "all-again", version: 1) { status } }\
            """;
        done(ANNA.ask(mutation, Map.of("input", input)));
        done(ANNA.ask(mutation, Map.of("input", input))).body("data.submitChange.status", equalTo("IN_REVIEW"));
        done(RITA.move("approveChange", "all-again", 1));
        done(ANNA.ask(mutation, Map.of("input", input))).body("data.submitChange.status", equalTo("APPROVED"));

        assertThat(moves("all-again")).containsExactly("SAVE", "SUBMIT", "APPROVE");
    }

    /// After a return the same request is a new one.
    @Test
    void aChangeIsHandedOverAgainAfterAReturn() {
        done(ANNA.save("returned", 0, 0, drug("returned").build()));
        done(ANNA.move("submitChange", "returned", 1));
        done(RITA.move("returnChange", "returned", 1, "reason: \"No\""));
        ANNA.move("submitChange", "returned", 1).body("data.submitChange.status", equalTo("IN_REVIEW"));

        assertThat(moves("returned")).containsExactly("SAVE", "SUBMIT", "RETURN", "SUBMIT");
    }

    @Test
    void aSaveEndsAnApproval() {
        done(ANNA.save("voided", 0, 0, drug("voided").build()));
        done(ANNA.move("submitChange", "voided", 1));
        done(RITA.move("approveChange", "voided", 1));
        ANNA.save("voided", 1, 0, drug("voided").name("Other").build())
                .body("data.saveChange.status", equalTo("DRAFT"))
                .body("data.saveChange.version", equalTo(2));

        refused(PAUL.move("publishChange", "voided", 1), "EDIT_CONFLICT");
        refused(PAUL.move("publishChange", "voided", 2), "EDIT_CONFLICT");
        GraphQL.ask("{ drug(slug: \"voided\") { name } }").body("data.drug", nullValue());
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        var both = new EditorClient("olga", EditorRole.values());
        done(both.save("own", 0, 0, drug("own").build()));
        done(both.move("submitChange", "own", 1));

        refused(both.move("approveChange", "own", 1), "FORBIDDEN").statusCode(403);

        assertThat(moves("own")).containsExactly("SAVE", "SUBMIT");
    }

    /// Somebody has changed the row of the draft, or this version of the service reads it differently.
    @Test
    void whatIsNotAsApprovedIsNotPublished() {
        done(ANNA.save("tampered", 0, 0, drug("tampered").build()));
        done(ANNA.move("submitChange", "tampered", 1));
        done(RITA.move("approveChange", "tampered", 1));
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                    update draft set document = cast(replace(cast(document as text), 'Drug tampered', 'Other') as json)
                    where slug = 'tampered'\
                    """).executeUpdate());

        refused(PAUL.move("publishChange", "tampered", 1), "EDIT_CONFLICT");
        GraphQL.ask("{ drug(slug: \"tampered\") { name } }").body("data.drug", nullValue());
    }

    @Test
    void theAnswerToAPublicationNamesTheNewContent() {
        done(ANNA.save("versioned", 0, 0, drug("versioned").build()));
        done(ANNA.move("submitChange", "versioned", 1));
        done(RITA.move("approveChange", "versioned", 1));
        var before = Long.parseLong(
                GraphQL.ask("{ service { name: version } }").extract().header("Monograph-Content-Version"));

        PAUL.move("publishChange", "versioned", 1)
                .header("Monograph-Content-Version", equalTo(Long.toString(before + 1)));
    }

    @Test
    void allFieldsOfAMutationTakeEffectOrNone() {
        refused(ANNA.ask("""
            mutation {
                one: saveChange(input: {key: "all-or-none", version: 0, title: "T"}) { version }
                two: submitChange(key: "all-or-none", version: 7) { version } }\
            """), "EDIT_CONFLICT");
        ANNA.ask("{ change(key: \"all-or-none\") { key } }").body("data.change", nullValue());

        ANNA.ask("""
            mutation {
                one: saveChange(input: {key: "all-or-none", version: 0, title: "T", significance: ROUTINE}) { version }
                two: comment(key: "all-or-none", text: "Hello") { events { move } } }\
            """).body("data.two.events.move", contains("SAVE", "COMMENT"));
    }

    @Test
    void commentsAreAnsweredAndClosed() {
        done(ANNA.save("discussed", 0, 0, drug("discussed").build()));
        String id = RITA.ask("""
            mutation { comment(key: "discussed", text: "Why?", kind: DRUG, slug: "discussed", path: "summary") {
                events { id move resolved } } }\
            """).extract().path("data.comment.events[1].id");
        done(ANNA.ask(
                "mutation { comment(key: \"discussed\", text: \"So.\", resolves: \"%s\") { key } }".formatted(id)));

        ANNA.ask("{ change(key: \"discussed\") { events { move note kind slug path resolved } } }")
                .body("data.change.events.resolved", contains(false, true, false))
                .body("data.change.events[1].path", equalTo("summary"))
                .body("data.change.events[1].kind", equalTo("DRUG"));
    }

    /// Somebody else has answered in between.
    @Test
    void anEqualCommentAfterAnotherIsNoRepetition() {
        done(ANNA.save("said", 0, 0, drug("said").build()));
        for (var editorOfComment : List.of(ANNA, ANNA, RITA, ANNA)) {
            done(editorOfComment.ask("mutation { comment(key: \"said\", text: \"Done\") { key } }"));
        }
        assertThat(moves("said")).containsExactly("SAVE", "COMMENT", "COMMENT", "COMMENT");
    }

    @Test
    void aMutationIsNeverSentByGet() {
        RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                .queryParam("query", "mutation { comment(key: \"x\", text: \"y\") { key } }")
                .get("/graphql")
                .then()
                .statusCode(405);
    }
}
