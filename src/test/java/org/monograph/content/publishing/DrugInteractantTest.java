package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.ContentState;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.Document;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.document.StatementDocuments;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;

/// A published drug is an interactant, with or without a document of its own.
@MonographTest
class DrugInteractantTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void aPublishedDrugCanBeCheckedByAnyName() {
        editor.publishCalled("lone", "Lonéxine", List.of("Lonebrand"), List.of("Lonesyn"));

        ask("""
            { checkInteractions(terms: ["Lonexine", "lonebrand 5 mg", "LONESYN", "alcohol"]) {
                terms { interactant { id slug name kind synonyms membersComplete drug { slug } memberOf { slug } citations { slug } } }
                pairs { status } duplicates { terms } } }\
            """)
                .body("data.checkInteractions.terms.interactant.slug", contains("lone", "lone", "lone", "alcohol"))
                .body("data.checkInteractions.terms[0].interactant.name", equalTo("Lonéxine"))
                .body("data.checkInteractions.terms[0].interactant.kind", equalTo("DRUG"))
                .body("data.checkInteractions.terms[0].interactant.synonyms", empty())
                .body("data.checkInteractions.terms[0].interactant.membersComplete", nullValue())
                .body("data.checkInteractions.terms[0].interactant.drug.slug", equalTo("lone"))
                .body("data.checkInteractions.terms[0].interactant.memberOf", empty())
                .body("data.checkInteractions.terms[0].interactant.citations", empty())
                .body("data.checkInteractions.duplicates[0].terms", contains("Lonexine", "lonebrand 5 mg", "LONESYN"))
                .body("data.checkInteractions.pairs.status", contains("NO_RECORD"));
    }

    @Test
    void anUnchangedNameLeavesTheRowAndAnotherNameReplacesIt() {
        editor.publishNamed("renamed-later", "First name");
        var first = rows("renamed-later");
        editor.publish(
                drug("renamed-later").name("First name").precaution("Changed").build());
        assertThat(rows("renamed-later")).isEqualTo(first).hasSize(1);

        editor.publishNamed("renamed-later", "Second name");
        editor.publishNamed("renamed-later", "Second name");

        assertThat(rows("renamed-later"))
                .containsExactly(
                        first.getFirst().replace(" current", " superseded"),
                        "Second name DRUG drug=renamed-later revision=3 current");
        assertThat(nameInCheck("renamed-later")).isEqualTo("Second name");
    }

    @Test
    void aRecordMayNameADrugThatHasNoInteractantDocument() {
        editor.publish(drug("pair-drug").build(), interaction("alcohol", "pair-drug"));

        ask("{ drug(slug: \"pair-drug\") { interactions { effect other { slug } } } }")
                .body("data.drug.interactions.effect", contains("Worse"))
                .body("data.drug.interactions.other.slug", contains("alcohol"));
    }

    @Test
    void aDocumentFromBeforeTheMonographNamesTheDrugFromThenOn() {
        editor.publish(
                interactant("early", "Early", InteractantKind.DRUG, null, List.of("Earlysyn"), "cns-depressants"));
        var before = editor.lastPublication();
        editor.publishNamed("early", "Earlyzine");
        var then = editor.lastPublication();
        editor.publishNamed("early", "Earlyzine renamed");

        assertThat(rows("early"))
                .containsExactly(
                        "Early DRUG drug=null revision=1 superseded", "Early DRUG drug=early revision=1 current");
        assertThat(nameInCheck("early")).isEqualTo("Early");
        ask("{ checkInteractions(terms: [\"Earlysyn\", \"baclofen\"]) { pairs { interactions { derived } } } }")
                .body("data.checkInteractions.pairs[0].interactions.derived", contains(true));
        assertThat(othersAt("early", then)).contains("opioids", "alcohol", "cns-depressants");
        ask("query($at: DateTime) { drug(slug: \"early\", asOf: $at) { slug } }", Map.of("at", before.toString()))
                .body("data.drug", nullValue());
    }

    @Test
    void aDocumentOfAPublishedDrugIsThatDrug() {
        editor.publishNamed("written", "Writtenzine");
        var before = editor.lastPublication();
        editor.publish(interactant("written", "Written", InteractantKind.DRUG, null, List.of(), "cns-depressants"));
        var then = editor.lastPublication();
        editor.publish(
                interactant("written", "Written", InteractantKind.DRUG, "written", List.of(), "cns-depressants"));

        assertThat(rows("written"))
                .containsExactly(
                        "Writtenzine DRUG drug=written revision=1 superseded",
                        "Written DRUG drug=written revision=1 superseded",
                        "Written DRUG drug=written revision=2 current");
        assertThat(othersAt("written", before)).isEmpty();
        assertThat(othersAt("written", then)).contains("opioids", "alcohol", "cns-depressants");
    }

    @Test
    void bothDocumentsInOnePublicationAreOneInteractant() {
        editor.publish(
                interactant("at-once", "At once", InteractantKind.DRUG, null, List.of()),
                drug("at-once").build());

        assertThat(rows("at-once")).containsExactly("At once DRUG drug=at-once revision=1 current");
    }

    @Test
    void drugsOfAnOlderBuildGetTheirInteractantsAtTheNextStart() {
        editor.publishDrugs("older", 3);
        editor.publish(interactant("older-written", "Older", InteractantKind.DRUG, null, List.of("Oldersyn")));
        editor.publishNamed("older-written", "Olderzine");
        change("delete from interactant where slug like 'older-_'");
        change("update interactant set drug_slug = null where slug = 'older-written' and superseded_at is null");
        var before = version();

        assertThat(editor.fillInteractants()).isEqualTo(4);

        assertThat(version()).isEqualTo(before + 1);
        assertThat(nameInCheck("older-2")).isEqualTo("Drug older-2");
        assertThat(rows("older-2")).hasSize(1);
        assertThat(rows("older-written")).endsWith("Older DRUG drug=older-written revision=1 current");
        assertThat(editor.fillInteractants()).isZero();
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void anInteractantThatIsNoDrugKeepsItsSlug() {
        editor.publishInteractant("taken-class", InteractantKind.DRUG_CLASS, null);
        var before = version();

        assertThatThrownBy(() -> editor.publish(drug("taken-class").build()))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining(
                        "drug taken-class: slug: is the slug of an interactant that is no DRUG, but a published drug"
                                + " can be checked");
        assertThat(version()).isEqualTo(before);
        assertThat(rows("taken-class"))
                .containsExactly("Interactant taken-class DRUG_CLASS drug=null revision=1 current");
    }

    @Test
    void aDocumentWithTheSlugOfADrugMustBeADrug() {
        editor.publishNamed("stays", "Stays");

        assertThatThrownBy(() -> editor.publish(interactant("stays", "Stays", InteractantKind.FOOD, null, List.of())))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("interactant stays: type: must be DRUG, because a published drug has this slug");
        assertThatThrownBy(() -> editor.publish(
                        drug("both").build(), interactant("both", "Both", InteractantKind.SUPPLEMENT, null, List.of())))
                .hasMessageContaining("interactant both: type: must be DRUG");
        assertThatThrownBy(
                        () -> editor.publish(interactant("alias", "Alias", InteractantKind.DRUG, "stays", List.of())))
                .hasMessageContaining("interactant alias: drug: a published drug is the interactant of its own slug");
        assertThatThrownBy(() -> editor.publish(interactant("none", "None", InteractantKind.DRUG, "none", List.of())))
                .hasMessageContaining("interactant none: drug: there is no Drug with the slug none");
        assertThatThrownBy(
                        () -> editor.publish(interactant("stays", "Stays", InteractantKind.FOOD, "stays", List.of())))
                .hasMessageContaining("interactant stays: drug: is for a DRUG only");
        assertThat(rows("stays")).containsExactly("Stays DRUG drug=stays revision=1 current");
    }

    @Test
    void aClassWithARuleNeedsARecordForItsAlcohol() {
        var before = version();
        var gin = interactant("rule-gin", "Rule gin", InteractantKind.ALCOHOL, null, List.of(), "rule-inner");
        var inner =
                interactant("rule-inner", "Rule inner", InteractantKind.DRUG_CLASS, null, List.of(), "cns-depressants");

        assertThatThrownBy(() -> editor.publish(gin, inner))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining(
                        "interactant rule-gin: slug: rule-gin is ALCOHOL and belongs to cns-depressants, whose rule"
                                + " does not apply to it; add an interaction of rule-gin and cns-depressants");
        assertThat(version()).isEqualTo(before);

        editor.publish(inner);
        assertThatThrownBy(() -> editor.publish(gin)).hasMessageContaining("rule-gin is ALCOHOL");
        editor.publish(gin, interaction("cns-depressants", "rule-gin"));

        assertThatThrownBy(() -> editor.publish(moved("cns-depressants-with-rule-gin", "opioids", "rule-gin")))
                .hasMessageContaining("interaction cns-depressants-with-rule-gin: slug: rule-gin is ALCOHOL");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfDrugs() {
        var one = statementsFor("counted-one", 1);

        assertThat(one).isNotEmpty();
        assertThat(statementsFor("counted-many", 30)).isEqualTo(one);
    }

    private List<String> statementsFor(String prefix, int drugs) {
        return Statements.sentWithMemory(() -> editor.publishDrugs(prefix, drugs)).stream()
                .filter(sql -> sql.contains("interactant"))
                // Hibernate writes a list of slugs as long as it is
                .map(sql -> sql.replaceAll("\\?(,\\?)+", "?"))
                .toList();
    }

    private static InteractantDocument interactant(
            String slug, String name, InteractantKind kind, String drug, List<String> synonyms, String... classes) {
        var memberships = Stream.of(classes)
                .map(drugClass -> new Membership(drugClass, List.of(StatementDocuments.REFERENCE_BOOK)))
                .toList();
        return new InteractantDocument(slug, name, synonyms, kind, drug, memberships, null, null, null, null, null);
    }

    private static Document interaction(String first, String second) {
        return moved(first + "-with-" + second, first, second);
    }

    private static Document moved(String slug, String first, String second) {
        return new InteractionDocument(
                slug,
                first,
                second,
                Severity.SEVERE,
                InteractionAction.AVOID,
                "Worse",
                null,
                "Do not.",
                EvidenceLevel.LOW,
                null,
                null,
                null,
                List.of(StatementDocuments.REFERENCE_BOOK));
    }

    private static String nameInCheck(String slug) {
        return ask(
                        "query($terms: [String!]!) { checkInteractions(terms: $terms) { terms { interactant { name"
                                + " drug { slug } } } } }",
                        Map.of("terms", List.of(drugName(slug), "alcohol")))
                .body("data.checkInteractions.terms[0].interactant.drug.slug", equalTo(slug))
                .extract()
                .path("data.checkInteractions.terms[0].interactant.name");
    }

    private static String drugName(String slug) {
        return ask("query($slug: String!) { drug(slug: $slug) { name } }", Map.of("slug", slug))
                .extract()
                .path("data.drug.name");
    }

    private static List<String> othersAt(String drug, Instant moment) {
        return ask(
                        "query($slug: String!, $at: DateTime) { drug(slug: $slug, asOf: $at) { interactions { other {"
                                + " slug } } } }",
                        Map.of("slug", drug, "at", moment.toString()))
                .body("errors", nullValue())
                .extract()
                .path("data.drug.interactions.other.slug");
    }

    private List<String> rows(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                    select format('%s %s drug=%s revision=%s %s', name, kind, coalesce(drug_slug, 'null'), revision,
                        case when superseded_at is null then 'current' else 'superseded' end)
                    from interactant where slug = ?1 order by published_at\
                    """, String.class)
                        .setParameter(1, slug)
                        .getResultList());
    }

    private long version() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ContentState.current(session).version());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
