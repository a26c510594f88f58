package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.DrugDocuments.section;
import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.graph.NodeId;
import org.monograph.base.rows.RowCache;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Severity;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.KeyPoint;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.scope.Scope;
import org.monograph.content.sideeffect.DrugSideEffectDocument;
import org.monograph.content.sideeffect.Seriousness;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// Each list of a drug shows what holds in the jurisdiction that is asked for, in the area around it and everywhere.
@MonographTest
class JurisdictionTest {

    private static final List<String> CITATIONS = List.of(REFERENCE_BOOK);

    /// By the name of a list item, where it holds. Empty for everywhere.
    private static final Map<String, List<Jurisdiction>> ITEMS = new TreeMap<>(Map.of(
            "all", List.of(),
            "eu", List.of(Jurisdiction.EU),
            "gb", List.of(Jurisdiction.GB),
            "ie-us", List.of(Jurisdiction.IE, Jurisdiction.US),
            "sct", List.of(Jurisdiction.GB_SCT)));

    private static final Map<Jurisdiction, List<String>> SHOWN = Map.of(
            Jurisdiction.US, List.of("all", "ie-us"),
            Jurisdiction.GB, List.of("all", "gb"),
            Jurisdiction.GB_SCT, List.of("all", "gb", "sct"),
            Jurisdiction.EU, List.of("all", "eu"),
            Jurisdiction.IE, List.of("all", "eu", "ie-us"));

    private static final String QUERY = """
            query($in: Jurisdiction) { drug(slug: "scoped") {
                keyPoints(jurisdiction: $in) { name: title scope { jurisdictions } }
                sections(jurisdiction: $in) { name: slug scope { jurisdictions } }
                mechanisms(jurisdiction: $in) { name: text scope { jurisdictions } }
                faq(jurisdiction: $in) { name: question scope { jurisdictions } }
                alternatives(jurisdiction: $in) { name: reason scope { jurisdictions } }
                sideEffects(jurisdiction: $in) { name: note scope { jurisdictions } }
                warnings(jurisdiction: $in) { name: title scope { jurisdictions } }
                uses(jurisdiction: $in) { name: summary scope { jurisdictions } condition {
                    uses(jurisdiction: $in, first: 100) { nodes { summary drug { slug } } } } }
            } sideEffect(slug: "drowsiness") { drugs(jurisdiction: $in, first: 100) { nodes { note drug { slug } } } } }""";

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Inject
    RowCache rows;

    @Test
    void eachListShowsWhatHoldsThere() {
        editor.publish(document());
        for (var jurisdiction : Jurisdiction.values()) {
            var answer = ask(QUERY, Map.of("in", jurisdiction)).extract().jsonPath();
            for (var list : List.of(
                    "keyPoints", "sections", "mechanisms", "faq", "alternatives", "sideEffects", "warnings", "uses")) {
                assertThat(answer.getList("data.drug." + list + ".name", String.class))
                        .describedAs("%s in %s", list, jurisdiction)
                        .containsExactlyElementsOf(SHOWN.get(jurisdiction));
            }
            assertThat(answer.getList(
                            "data.drug.uses[0].condition.uses.nodes.findAll { it.drug.slug == 'scoped' }.summary",
                            String.class))
                    .describedAs("uses of the condition in %s", jurisdiction)
                    .containsExactlyElementsOf(SHOWN.get(jurisdiction));
            assertThat(answer.getList(
                            "data.sideEffect.drugs.nodes.findAll { it.drug.slug == 'scoped' }.note", String.class))
                    .describedAs("drugs of the side effect in %s", jurisdiction)
                    .containsExactlyElementsOf(SHOWN.get(jurisdiction));
        }
    }

    @Test
    void rowsOfABuildBeforeScopesHoldWhereTheyDidThen() {
        editor.publish(document());
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("warning", "drug_use", "drug_side_effect", "faq_entry", "alternative")) {
                session.createNativeMutationQuery("""
                                update %s set scope = null where drug_id in (select id from drug where slug = 'scoped')
                                """.formatted(table)).executeUpdate();
            }
            session.createNativeMutationQuery("""
                            update drug set supplement = null, clinical = null, unknown_parts = null, editorial = null
                            where slug = 'scoped'
                            """).executeUpdate();
            session.createNativeMutationQuery("update content_version set version = version + 1")
                    .executeUpdate();
        });
        rows.renew(); // rows never change otherwise

        var answer = ask(QUERY, Map.of("in", "GB_SCT")).extract().jsonPath();
        // one area was known for warnings and uses; what holds in two was stored without
        for (var list : List.of("warnings", "uses")) {
            assertThat(answer.getList("data.drug." + list + ".name", String.class))
                    .containsExactly("all", "gb", "ie-us", "sct");
        }
        for (var list : List.of("keyPoints", "sections", "mechanisms", "faq", "alternatives", "sideEffects")) {
            assertThat(answer.getList("data.drug." + list + ".name", String.class))
                    .hasSize(ITEMS.size());
        }
        assertThat(ask("""
                        { drug(slug: "scoped") { unknownParts { part } products { key } doses { key } authors { name }
                            metaTitle sections { part } } }""").extract().jsonPath().<Map<String, Object>>get("data.drug"))
                .containsEntry("unknownParts", List.of())
                .containsEntry("products", List.of())
                .containsEntry("doses", List.of())
                .containsEntry("authors", List.of())
                .containsEntry("metaTitle", "Drug scoped: uses, doses, side effects and warnings");
        editor.publish(document()); // equal to the latest revision, so nothing changes
    }

    @Test
    void anInteractionOfOneJurisdictionIsFoundAgainByItsId() {
        editor.publish(document());
        editor.publishInteractant("scoped-class", InteractantKind.DRUG_CLASS, null);
        editor.publishInteractant("scoped-food", InteractantKind.FOOD, null, "scoped-class");
        editor.publish(
                interaction("scoped", "scoped-food", Severity.SEVERE, Scope.of(Jurisdiction.US, null)),
                interaction("scoped", "scoped-class", Severity.MILD, null));

        for (var jurisdiction : List.of("null", "US", "GB", "GB_SCT")) {
            var ids = ask("{ drug(slug: \"scoped\") { interactions(jurisdiction: %s) { id severity } } }"
                            .formatted(jurisdiction))
                    .extract()
                    .jsonPath()
                    .<Map<String, String>>getList("data.drug.interactions");
            assertThat(ids).hasSize(jurisdiction.startsWith("GB") ? 1 : 2);
            for (var interaction : ids) {
                assertThat(NodeId.decoded(interaction.get("id"))).isPresent();
                ask(
                                "query($id: ID!) { node(id: $id) { ... on Interaction { id severity } } }",
                                Map.of("id", interaction.get("id")))
                        .body("data.node", equalTo(interaction));
            }
        }
    }

    private static InteractionDocument interaction(String first, String second, Severity severity, Scope scope) {
        return new InteractionDocument(
                first + "-with-" + second,
                first,
                second,
                severity,
                InteractionAction.CAUTION,
                "Effect",
                null,
                "Ask a pharmacist.",
                EvidenceLevel.UNKNOWN,
                scope,
                null,
                null,
                CITATIONS);
    }

    private static DrugDocument document() {
        return drug("scoped")
                .keyPoints(each(name -> new KeyPoint(name, name, "Text", scope(name), CITATIONS)))
                .sections(each(name -> section(name, helpIn(name), scope(name), "Call 911, 999 or 112.")))
                .mechanisms(each(name -> new CitedText(name, name, scope(name), CITATIONS)))
                .faq(each(name -> new FaqDocument(name, name, "Answer", FaqAspect.OTHER, scope(name), CITATIONS)))
                .uses(each(name -> new UseDocument(
                        name,
                        "panic-disorder",
                        scope(name),
                        ApprovalStatus.UNKNOWN,
                        TreatmentLine.UNKNOWN,
                        name,
                        null,
                        null,
                        EvidenceLevel.UNKNOWN,
                        CITATIONS)))
                .alternatives(each(name -> new AlternativeDocument(
                        name, "panic-disorder", "clonazepam", null, name, scope(name), CITATIONS)))
                .sideEffects(each(name -> new DrugSideEffectDocument(
                        name, "drowsiness", Seriousness.UNKNOWN, scope(name), null, name, null, CITATIONS)))
                .warnings(each(name -> new WarningDocument(
                        name,
                        WarningKind.PRECAUTION,
                        name,
                        "Text",
                        null,
                        null,
                        Severity.MILD,
                        scope(name),
                        null,
                        null,
                        null,
                        CITATIONS)))
                .build();
    }

    private static MonographPart helpIn(String name) {
        return name.equals("all") ? MonographPart.GET_HELP : null;
    }

    private static Scope scope(String name) {
        return new Scope(ITEMS.get(name), null, null, null, null);
    }

    private static <T> List<T> each(Function<String, T> item) {
        return ITEMS.keySet().stream().map(item).toList();
    }
}
