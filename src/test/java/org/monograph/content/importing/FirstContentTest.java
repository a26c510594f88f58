package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// The four monographs that come with the service, as readers see them.
@MonographTest
class FirstContentTest {

    @Test
    void usesAreFilteredByJurisdiction() {
        ask("""
                { drug(slug: "clonazepam") {
                    us: uses(jurisdiction: US) { jurisdiction condition { slug } approval }
                    gb: uses(jurisdiction: GB) { jurisdiction condition { slug } approval }
                } }""")
                .body("data.drug.us.findAll { it.condition.slug == 'panic-disorder' }.approval", contains("APPROVED"))
                .body("data.drug.gb.findAll { it.condition.slug == 'panic-disorder' }.approval", contains("OFF_LABEL"))
                .body(
                        "data.drug.us.findAll { it.condition.slug == 'seizure-disorders' }.approval",
                        contains("APPROVED"))
                .body("data.drug.us.jurisdiction", not(hasItems("GB")))
                .body("data.drug.gb.jurisdiction", not(hasItems("US")));
    }

    @Test
    void sideEffectsAreFilteredBySeriousness() {
        ask("""
                { drug(slug: "clonazepam") {
                    all: sideEffects { seriousness }
                    serious: sideEffects(seriousness: SERIOUS) { seriousness sideEffect { slug plainName } }
                    other: sideEffects(seriousness: NON_SERIOUS) { seriousness }
                } }""")
                .body("data.drug.all", hasSize(21))
                .body("data.drug.serious.seriousness", equalTo(Collections.nCopies(10, "SERIOUS")))
                .body("data.drug.other.seriousness", equalTo(Collections.nCopies(8, "NON_SERIOUS")))
                .body("data.drug.serious.sideEffect.slug", hasItems("suicidal-thoughts", "respiratory-depression"));
    }

    @Test
    void legalStatusesAreFilteredByJurisdiction() {
        ask("""
                { drug(slug: "clonazepam") {
                    us: legalStatus(jurisdiction: US) { schedule controlled citations { slug } }
                    eu: legalStatus(jurisdiction: EU) { schedule }
                    all: legalStatus { jurisdiction }
                } }""")
                .body("data.drug.us.schedule", contains("C-IV"))
                .body("data.drug.us.controlled", contains(true))
                .body("data.drug.eu", hasSize(0))
                .body("data.drug.all.jurisdiction", contains("US", "GB"));
    }

    @Test
    void anAlternativeIsADrugOrATherapy() {
        List<Map<String, Object>> alternatives = ask("""
                { drug(slug: "clonazepam") { alternatives { condition { slug } drug { slug } therapy { slug name citations { slug } } reason } } }""").extract().path("data.drug.alternatives");

        assertThat(alternatives)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("drug") == null).isNotEqualTo(one.get("therapy") == null));
        assertThat(alternatives)
                .extracting(one -> one.get("drug"))
                .contains(Map.of("slug", "baclofen"), Map.of("slug", "tizanidine"));
        assertThat(alternatives.toString()).contains("slug=physical-therapy").contains("slug=massage");
    }

    @Test
    void theEightAnswersAreInTheOrderOfTheDocument() {
        ask("{ drug(slug: \"clonazepam\") { faq { position question aspect } disclaimer } }")
                .body("data.drug.faq.position", contains(0, 1, 2, 3, 4, 5, 6, 7))
                .body("data.drug.faq[0].aspect", equalTo("ONSET"))
                .body("data.drug.disclaimer", containsString("does not replace the advice of a doctor"));
    }

    @Test
    void frequenciesHaveNumbersAndBands() {
        ask("""
                { drug(slug: "cyclobenzaprine") { sideEffects { sideEffect { slug } frequencies { minPer100 placeboPer100 bands text } } } }""")
                .body(
                        "data.drug.sideEffects.find { it.sideEffect.slug == 'headache' }.frequencies.placeboPer100",
                        contains(8.0f, 8.0f))
                .body(
                        "data.drug.sideEffects.find { it.sideEffect.slug == 'drowsiness' }.frequencies.minPer100",
                        contains(29.0f, 38.0f))
                .body(
                        "data.drug.sideEffects.find { it.sideEffect.slug == 'drowsiness' }.frequencies[0].bands",
                        contains("VERY_COMMON"));
    }

    @Test
    void theBoxedWarningOfBaclofenIsForTheIntrathecalRouteOnly() {
        ask("{ drug(slug: \"baclofen\") { warnings(kinds: BOXED) { routes jurisdiction } } }")
                .body("data.drug.warnings.routes", contains(List.of("INTRATHECAL")))
                .body("data.drug.warnings.jurisdiction", contains("US"));
    }

    @Test
    void vocabulariesAreFoundBySlug() {
        ask("{ condition(slug: \"panic-disorder\") { slug name } sideEffect(slug: \"ataxia\") { plainName } none: condition(slug: \"x\") { id } }")
                .body("errors", nullValue())
                .body("data.condition.slug", equalTo("panic-disorder"))
                .body("data.sideEffect.plainName", equalTo("unsteadiness"))
                .body("data.none", nullValue());
    }

    @Test
    void eachTypeIsFoundByItsIdNowAndAtAPastMoment() {
        var now = idsOf("{ drug(slug: \"clonazepam\") { ...ids publishedAt } }");
        String publishedAt =
                ask("{ drug(slug: \"clonazepam\") { publishedAt } }").extract().path("data.drug.publishedAt");
        var then = idsOf("{ drug(slug: \"clonazepam\", asOf: \"" + publishedAt + "\") { ...ids } }");

        assertThat(now).hasSize(7).doesNotHaveDuplicates();
        assertThat(then.subList(0, 4)).doesNotContainAnyElementsOf(now.subList(0, 4));
        assertThat(then.subList(4, 7))
                .describedAs("conditions, side effects and citations are always current")
                .isEqualTo(now.subList(4, 7));
        for (var ids : List.of(now, then)) {
            for (var id : ids) {
                ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                        .body("errors", nullValue())
                        .body("data.node.id", equalTo(id));
            }
        }
    }

    private static List<String> idsOf(String query) {
        var drug = ask(query + """
                fragment ids on Drug {
                  uses { id condition { id } } sideEffects { id sideEffect { id } } alternatives { id } faq { id citations { id } }
                }""")
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .setRootPath("data.drug");
        return List.of(
                drug.getString("uses[0].id"),
                drug.getString("sideEffects[0].id"),
                drug.getString("alternatives[0].id"),
                drug.getString("faq[0].id"),
                drug.getString("uses[0].condition.id"),
                drug.getString("sideEffects[0].sideEffect.id"),
                drug.getString("faq[0].citations[0].id"));
    }

    @Test
    void thePageOfEachDrugIsComplete() throws IOException {
        var query = Files.readString(Path.of("docs", "queries", "drug-page.graphql"));
        for (var slug : List.of("clonazepam", "cyclobenzaprine", "baclofen", "tizanidine")) {
            ask(query, Map.of("slug", slug, "beside", List.of(slug, "clonazepam", "baclofen")))
                    .body("errors", nullValue())
                    .body("data.drug.slug", equalTo(slug));
        }
    }
}
