package org.monograph.content.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.approveAndPublish;
import static org.monograph.content.editing.EditorClient.done;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// What may be removed.
@MonographTest
class RemovalTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
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

        GraphQL.ask("{ drug(slug: \"both\") { name } checkInteractions(terms: [\"Drug both\", \"clonazepam\"]) {"
                        + " terms { interactant { slug } } } }")
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

        GraphQL.ask("{ drug(slug: \"alone\") { name } checkInteractions(terms: [\"Interactant alone\","
                        + " \"clonazepam\"]) { terms { interactant { slug drug { name } } } } }")
                .body("data.drug", nullValue())
                .body("data.checkInteractions.terms[0].interactant.slug", equalTo("alone"))
                .body("data.checkInteractions.terms[0].interactant.drug", nullValue());
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

        ANNA.ask("{ change(key: \"still-named\") { problems { code kind slug path message } retirements { slug"
                        + " at } } }")
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

    /// People in danger look for it.
    @Test
    void anEmergencyIsRemovedOnlyIfAnotherOneTakesItsPlace() {
        var retirement = Map.of(
                "kind",
                "EMERGENCY",
                "slug",
                "animal-swallowed-something",
                "baseRevision",
                1,
                "how",
                "REMOVED",
                "reason",
                "Merged");
        var withSuccessor = new HashMap<String, Object>(retirement);
        withSuccessor.put("replacedBy", "not-breathing");
        done(ANNA.save(Map.of(
                "key", "no-emergency", "version", 0, "title", "T", "note", "N", "retirements", List.of(retirement))));
        var problems = "{ change(key: \"no-emergency\") { problems { code kind slug path } } }";

        ANNA.ask(problems)
                .body("data.change.problems.code", contains("NOT_APPROVED", "MISSING_VALUE"))
                .body("data.change.problems[1].kind", equalTo("EMERGENCY"))
                .body("data.change.problems[1].slug", equalTo("animal-swallowed-something"))
                .body("data.change.problems[1].path", equalTo("replacedBy"));
        done(ANNA.save(Map.of("key", "no-emergency", "version", 1, "retirements", List.of(withSuccessor))));
        ANNA.ask(problems).body("data.change.problems.code", contains("NOT_APPROVED"));
    }
}
