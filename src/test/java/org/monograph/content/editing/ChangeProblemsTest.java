package org.monograph.content.editing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;
import static org.monograph.content.editing.EditorClient.refused;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// What stands against publishing a change.
@MonographTest
class ChangeProblemsTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
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
}
