package org.monograph.content.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.TestTokens;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

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

    private static ValidatableResponse refused(ValidatableResponse answer, String code) {
        return answer.body("data", nullValue()).body("errors.extensions.code", contains(code));
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

    @Test
    void aChangeShowsWhatItHas() {
        var document = drug("shown").build();
        var digest = DocumentFormat.digest(DocumentFormat.canonical(document));
        done(ANNA.save("shown", 0, 0, document));

        ANNA.ask("""
                { change(key: "shown") {
                    id title significance authors { name } allowed problems { code kind slug path line }
                    drafts { kind slug digest baseRevision publishedRevision document alsoIn { key } }
                    retirements { slug } } }""")
                .body("data.change.title", equalTo("Change shown"))
                .body("data.change.significance", equalTo("NOTABLE"))
                .body("data.change.authors.name", contains("anna"))
                .body("data.change.allowed", contains("SAVE", "SUBMIT", "DISCARD", "COMMENT", "RESTORE", "SHARE"))
                .body("data.change.problems.code", contains("NOT_APPROVED"))
                .body("data.change.drafts.kind", contains("DRUG"))
                .body("data.change.drafts.slug", contains("shown"))
                .body("data.change.drafts.digest", contains(digest))
                .body("data.change.drafts[0].document.name", equalTo("Drug shown"))
                .body("data.change.drafts[0].publishedRevision", equalTo(0))
                .body("data.change.retirements", empty());
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
                submitChange(key: "all-again", version: 1) { status } }""";
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

    /// Somebody has changed the row of the draft, or this version of the service reads it differently.
    @Test
    void whatIsNotAsApprovedIsNotPublished() {
        done(ANNA.save("tampered", 0, 0, drug("tampered").build()));
        done(ANNA.move("submitChange", "tampered", 1));
        done(RITA.move("approveChange", "tampered", 1));
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        update draft set document = cast(replace(cast(document as text), 'Drug tampered', 'Other') as json)
                        where slug = 'tampered'""").executeUpdate());

        refused(PAUL.move("publishChange", "tampered", 1), "EDIT_CONFLICT");
        GraphQL.ask("{ drug(slug: \"tampered\") { name } }").body("data.drug", nullValue());
    }

    /// Somebody with an account who has none of the roles is a reader.
    @Test
    void withoutARoleNothingTakesMoreThanForReaders() {
        var reader = new EditorClient("reader");
        reader.ask("{ changes(first: 100) { nodes { events { by { name } } } } }")
                .body("errors.extensions.code", contains("QUERY_TOO_COSTLY"));
        reader.preview("no-such-change", "{ __typename }").body("errors.extensions.code", contains("FORBIDDEN"));
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
    void twoChangesOfOneDocumentDoNotOverwriteEachOther() {
        EditorClient.publish("first-of-two", 0, drug("contested").name("First").build());
        done(ANNA.save("second-of-two", 0, 0, drug("contested").name("Second").build()));
        done(ANNA.move("submitChange", "second-of-two", 1));

        ANNA.ask("{ change(key: \"second-of-two\") { problems { code slug } } }")
                .body("data.change.problems.code", contains("NOT_APPROVED", "OUTDATED_BASE"))
                .body("data.change.problems.slug", hasItem("contested"));
        refused(RITA.move("approveChange", "second-of-two", 1), "HAS_PROBLEMS");
        GraphQL.ask("{ drug(slug: \"contested\") { name } }").body("data.drug.name", equalTo("First"));
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

    @Test
    void aChangeNeedsANoteForReadersUnlessItIsRoutine() {
        var draft = Map.of("document", EditorClient.json(drug("silent").build()), "baseRevision", 0);
        done(ANNA.save(Map.of("key", "silent", "version", 0, "title", "Silent", "drafts", List.of(draft))));
        refused(ANNA.move("submitChange", "silent", 1), "HAS_PROBLEMS");

        done(ANNA.save(Map.of("key", "silent", "version", 1, "significance", "ROUTINE")));
        ANNA.move("submitChange", "silent", 2).body("data.submitChange.status", equalTo("IN_REVIEW"));
    }

    @Test
    void anUnfinishedDocumentIsSavedWithItsProblems() {
        done(ANNA.save(Map.of(
                "key",
                "unfinished",
                "version",
                0,
                "title",
                "Unfinished",
                "note",
                "New",
                "drafts",
                List.of(Map.of(
                        "baseRevision",
                        0,
                        "document",
                        "kind: citation\nslug: unfinished\ntitle: A title\ntype: NOTHING\ncolour: red\n")))));

        ANNA.ask("{ change(key: \"unfinished\") { problems { code path line message } drafts { yaml document } } }")
                .body("data.change.problems.code", hasItem("UNKNOWN_KEY"))
                .body("data.change.problems.find { it.code == 'UNKNOWN_KEY' }.line", equalTo(5))
                .body("data.change.problems.find { it.path == 'type' }.line", equalTo(4))
                .body("data.change.problems.find { it.path == 'type' }.message", containsString("one of"))
                .body("data.change.drafts[0].yaml", containsString("colour: red"))
                .body("data.change.drafts[0].document.title", equalTo("A title"));
    }

    @Test
    void aSourceAndTheDrugThatNamesItArePublishedTogether() {
        var cited = drug("cites-new").summaryCitations(List.of("new-source")).build();
        done(ANNA.save("together", 0, 0, cited));
        ANNA.ask("{ change(key: \"together\") { problems { code path } } }")
                .body("data.change.problems.code", hasItem("UNKNOWN_REFERENCE"));

        var source = Map.of(
                "kind", "citation", "slug", "new-source", "type", "REFERENCE_WORK", "title", "New", "publisher", "P");
        done(ANNA.save(Map.of(
                "key", "together", "version", 1, "drafts", List.of(Map.of("document", source, "baseRevision", 0)))));
        ANNA.ask("{ change(key: \"together\") { problems { code } drafts { slug } } }")
                .body("data.change.problems.code", contains("NOT_APPROVED"))
                .body("data.change.drafts.slug", contains("new-source", "cites-new"));
    }

    @Test
    void allFieldsOfAMutationTakeEffectOrNone() {
        refused(ANNA.ask("""
                        mutation {
                            one: saveChange(input: {key: "all-or-none", version: 0, title: "T"}) { version }
                            two: submitChange(key: "all-or-none", version: 7) { version } }"""), "EDIT_CONFLICT");
        ANNA.ask("{ change(key: \"all-or-none\") { key } }").body("data.change", nullValue());

        ANNA.ask("""
                        mutation {
                            one: saveChange(input: {key: "all-or-none", version: 0, title: "T", significance: ROUTINE}) { version }
                            two: comment(key: "all-or-none", text: "Hello") { events { move } } }""").body("data.two.events.move", contains("SAVE", "COMMENT"));
    }

    @Test
    void commentsAreAnsweredAndClosed() {
        done(ANNA.save("discussed", 0, 0, drug("discussed").build()));
        String id = RITA.ask("""
                        mutation { comment(key: "discussed", text: "Why?", kind: DRUG, slug: "discussed", path: "summary") {
                            events { id move resolved } } }""").extract().path("data.comment.events[1].id");
        done(ANNA.ask(
                "mutation { comment(key: \"discussed\", text: \"So.\", resolves: \"%s\") { key } }".formatted(id)));

        ANNA.ask("{ change(key: \"discussed\") { events { move note kind slug path resolved } } }")
                .body("data.change.events.resolved", contains(false, true, false))
                .body("data.change.events[1].path", equalTo("summary"))
                .body("data.change.events[1].kind", equalTo("DRUG"));
    }

    @Test
    void changesAndEventsAreListed() {
        done(ANNA.save("listed", 0, 0, drug("listed").build()));

        ANNA.ask(
                        "{ changes(status: [DRAFT], kind: DRUG, slug: \"listed\") { totalCount nodes { key } edges { cursor } } }")
                .body("data.changes.totalCount", equalTo(1))
                .body("data.changes.nodes.key", contains("listed"));
        ANNA.ask("{ changes(first: 1) { nodes { key } pageInfo { hasNextPage endCursor } } }")
                .body("data.changes.nodes.key", contains("listed"));
        ANNA.ask("{ events(by: \"anna\", first: 1) { totalCount nodes { move by { name roles } } } }")
                .body("data.events.nodes.move", contains("SAVE"))
                .body("data.events.nodes.by.roles", contains(List.of("AUTHOR")));
    }

    /// However many changes there are.
    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfChanges() {
        for (var number = 1; number <= 10; number++) {
            var key = "many-" + number;
            done(ANNA.save(key, 0, 0, drug(key).build()));
        }
        var query = """
            { changes(first: %d) { nodes { authors { name } allowed events { move resolved } retirements { slug }
                drafts { document publishedRevision alsoIn { key } } } } }""";
        assertThat(statements(query.formatted(10))).isEqualTo(statements(query.formatted(1)));
    }

    private static int statements(String query) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + TestTokens.of("anna", EditorRole.AUTHOR))
                .header("GraphQL-Cost", "report")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .extract()
                .path("extensions.cost.sqlStatements");
    }

    @Test
    void readersSeeNothingOfChanges() {
        done(ANNA.save("hidden", 0, 0, drug("hidden").build()));
        String id = ANNA.ask("{ change(key: \"hidden\") { id } }").extract().path("data.change.id");
        var reader = new EditorClient("reader");

        for (var query : List.of(
                "{ change(key: \"hidden\") { key } }",
                "{ changes { nodes { key } } }",
                "{ events { nodes { move } } }",
                "{ node(id: \"%s\") { id } }".formatted(id),
                "mutation { submitChange(key: \"hidden\", version: 1) { key } }")) {
            GraphQL.ask(query)
                    .body("errors.extensions.code", contains("UNAUTHENTICATED"))
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"monograph\""));
            reader.ask(query)
                    .body("errors.extensions.code", contains("FORBIDDEN"))
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"monograph\", error=\"insufficient_scope\""));
        }
        ANNA.ask("{ node(id: \"%s\") { id __typename } }".formatted(id))
                .body("data.node.__typename", equalTo("Change"));
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

    /// The format allows 300.
    @Test
    void aDrugWithFourHundredStatementsHasAProblem() {
        var document = EditorClient.json(drug("endless").build());
        var warning = ((List<?>) document.get("warnings")).getFirst();
        var warnings = IntStream.range(0, 400).mapToObj(number -> {
            var one = new HashMap<Object, Object>((Map<?, ?>) warning);
            one.put("key", "w-" + number);
            return one;
        });
        document.put("warnings", warnings.toList());
        done(ANNA.save(Map.of(
                "key",
                "endless",
                "version",
                0,
                "title",
                "T",
                "drafts",
                List.of(Map.of("document", document, "baseRevision", 0)))));

        ANNA.ask("{ change(key: \"endless\") { problems { code path } } }")
                .body("data.change.problems.find { it.path == 'warnings' }.code", equalTo("INVALID_VALUE"));
    }

    /// A text or a list that is far too long would make every query of readers too costly.
    @Test
    void whatIsFarTooLongHasAProblem() {
        var source = Map.of(
                "kind",
                "citation",
                "slug",
                "long",
                "type",
                "REFERENCE_WORK",
                "publisher",
                "P",
                "title",
                "x".repeat(501));
        var document = EditorClient.json(drug("cites-much").build());
        document.put("summaryCitations", Collections.nCopies(51, "reference-book"));
        var synonyms = IntStream.range(0, 301).mapToObj(number -> "s" + number).toList();
        var interactant =
                Map.of("kind", "interactant", "slug", "many-names", "name", "N", "type", "DRUG", "synonyms", synonyms);
        done(ANNA.save(Map.of(
                "key",
                "long",
                "version",
                0,
                "title",
                "T",
                "drafts",
                Stream.of(source, document, interactant)
                        .map(draft -> Map.of("document", draft, "baseRevision", 0))
                        .toList())));

        ANNA.ask("{ change(key: \"long\") { problems { code slug path message } } }")
                .body(
                        "data.change.problems.findAll { it.message =~ 'too long' }.slug",
                        contains("long", "cites-much", "many-names"))
                .body(
                        "data.change.problems.findAll { it.message =~ 'too long' }.path",
                        contains("title", "summaryCitations", "synonyms"));
    }

    @Test
    void aPairHasOneDocument() {
        editor.publishInteractant("pair-a", InteractantKind.FOOD, null);
        editor.publishInteractant("pair-b", InteractantKind.FOOD, null);
        editor.publishInteraction("pair-a", "pair-b", Severity.MILD, "Effect");
        var again = EditorClient.json(new InteractionDocument(
                "pair-again",
                "pair-a",
                "pair-b",
                Severity.MILD,
                InteractionAction.CAUTION,
                "Effect",
                null,
                "Ask.",
                EvidenceLevel.UNKNOWN,
                null,
                null,
                null,
                List.of("reference-book")));
        done(ANNA.save(Map.of(
                "key",
                "pair",
                "version",
                0,
                "title",
                "T",
                "drafts",
                List.of(Map.of("document", again, "baseRevision", 0)))));

        ANNA.ask("{ change(key: \"pair\") { problems { code path } } }")
                .body("data.change.problems.find { it.path == 'second' }.code", equalTo("DUPLICATE"));
    }

    @Test
    void aClassIsNoMemberOfItself() {
        var classes = Stream.of(
                        List.of("cycle-a", "cycle-b"), List.of("cycle-b", "cycle-a"), List.of("cycle-c", "cycle-c"))
                .map(pair -> Map.of(
                        "kind",
                        "interactant",
                        "slug",
                        pair.get(0),
                        "name",
                        pair.get(0),
                        "type",
                        "DRUG_CLASS",
                        "memberOf",
                        List.of(Map.of("interactant", pair.get(1), "citations", List.of("reference-book")))))
                .map(draft -> Map.of("document", draft, "baseRevision", 0))
                .toList();
        done(ANNA.save(Map.of("key", "cycle", "version", 0, "title", "T", "drafts", classes)));

        ANNA.ask("{ change(key: \"cycle\") { problems { code slug path } } }")
                .body(
                        "data.change.problems.findAll { it.path == 'memberOf' }.slug",
                        contains("cycle-a", "cycle-b", "cycle-c"));
    }

    /// The first content has alternatives that are no drugs.
    @Test
    void eachDrugOfTheFirstContentCanBePutUpForRemoval() {
        var retirements = Stream.of("clonazepam", "cyclobenzaprine", "baclofen", "tizanidine")
                .map(slug -> Map.of("kind", "DRUG", "slug", slug, "baseRevision", 1, "how", "REMOVED", "reason", "R"))
                .toList();
        done(ANNA.save(Map.of("key", "all-drugs", "version", 0, "title", "T", "retirements", retirements)));

        ANNA.ask("{ change(key: \"all-drugs\") { problems { code } } }").body("errors", nullValue());
    }

    @Test
    void aDocumentIsWrittenInTheQueryToo() {
        ANNA.ask("""
                        mutation ($title: String!) { saveChange(input: {key: "literal", version: 0, title: $title, drafts: [{baseRevision: 0,
                            document: {kind: "citation", slug: "literal", x: ENUM, y: [1, 1.5, null, {z: true}]}}]}) {
                                drafts { document } } }""", Map.of("title", "T"))
                .body("errors", nullValue())
                .body("data.saveChange.drafts[0].document.slug", equalTo("literal"))
                .body("data.saveChange.drafts[0].document.y[0]", equalTo(1));
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
