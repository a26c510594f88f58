package org.monograph.content.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.StatementDocuments.warning;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.publishing.Editor;
import org.monograph.content.warning.WarningKind;

/// `jsonld.test.js` checks all words against those of schema.org.
@MonographTest
class JsonLdTest {

    private static final String OF_DRUG =
            "query($slug: String!, $site: String, $in: Jurisdiction) { drug(slug: $slug) { jsonLd(site: $site, jurisdiction: $in) } }";
    private static final List<String> CITATIONS = List.of("reference-book");

    @Inject
    Editor editor;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void thePageOfADrugSaysWhoWroteAndReviewedItAndWhen() throws IOException {
        var team = new Contributor("Editors", "Editor", LocalDate.of(2026, 2, 1), true);
        var pharmacist = new Contributor("A. Person", "Pharmacist", LocalDate.of(2026, 2, 2), null);
        editor.install(drug("ld-page")
                .summary("Helps.")
                .editorial(new Editorial(
                        List.of(team), List.of(pharmacist), "All about it", null, LocalDate.of(2026, 3, 1)))
                .build());

        assertThat(graph(Map.of("slug", "ld-page", "site", "https://www.example.org/"))
                        .get(0))
                .isEqualTo(json.readTree("""
                        {
                          "@type": "MedicalWebPage", "@id": "https://www.example.org/drugs/ld-page",
                          "url": "https://www.example.org/drugs/ld-page", "name": "All about it", "description": "Helps.",
                          "inLanguage": "en", "mainEntity": {"@id": "https://www.example.org/drugs/ld-page#drug"},
                          "medicalAudience": {"@type": "Patient"},
                          "author": [{"@type": "Organization", "name": "Editors"}],
                          "reviewedBy": [{"@type": "Person", "name": "A. Person", "jobTitle": "Pharmacist"}],
                          "dateModified": "2026-03-01T00:00:00Z", "lastReviewed": "2026-01-01",
                          "license": {"@type": "CreativeWork", "name": "CC-BY-4.0"}
                        }"""));
    }

    @Test
    void aDrugHasWhatHoldsInTheJurisdictionOfThePage() throws IOException {
        editor.publish(drug("ld-drug")
                .name("Somedrug")
                .brands(List.of())
                .warnings(List.of(
                        warning("boxed", WarningKind.BOXED, "Very dangerous.", Jurisdiction.US),
                        warning("baby", WarningKind.PREGNANCY, "Harms a baby.", null)))
                .legalStatus(List.of(
                        new LegalStatus(Jurisdiction.US, "Authority", true, "C-IV", true, CITATIONS),
                        new LegalStatus(Jurisdiction.GB, "Authority", false, null, false, CITATIONS)))
                .build());

        var both = graph(Map.of("slug", "ld-drug")).get(1);
        var british = graph(Map.of("slug", "ld-drug", "in", "GB")).get(1);

        assertThat(both.path("warning").size()).isEqualTo(1);
        assertThat(both.path("warning").get(0).textValue()).endsWith(": Very dangerous.");
        assertThat(both.path("pregnancyWarning")).isEqualTo(json.readTree("[\"Harms a baby.\"]"));
        assertThat(both.path("legalStatus").findValuesAsText("name"))
                .containsExactly("Controlled drug (C-IV)", "United States", "Not a controlled drug", "United Kingdom");
        assertThat(both.has("prescriptionStatus")).isFalse();
        assertThat(british.has("warning")).isFalse();
        assertThat(british.path("legalStatus").findValuesAsText("name"))
                .containsExactly("Not a controlled drug", "United Kingdom");
        assertThat(british.path("prescriptionStatus").textValue()).isEqualTo("https://schema.org/OTC");
        assertThat(british.path("@id").textValue()).isEqualTo("/drugs/ld-drug#drug");
        assertThat(british.has("proprietaryName")).isFalse();
    }

    @Test
    void questionsAreAListOnThePageAndPagesOfTheirOwn() throws IOException {
        editor.publish(drug("ld-faq")
                .name("Somedrug")
                .faq(List.of(new FaqDocument(
                        "safe", "Is it safe below 18 kg?", "No: <18 kg it is not.", FaqAspect.SAFETY, null, CITATIONS)))
                .build());
        var question = json.readTree("""
                [{"@type": "Question", "@id": "https://a.b/drugs/ld-faq#faq.safe", "name": "Is it safe below 18 kg?",
                  "acceptedAnswer": {"@type": "Answer", "text": "No: <18 kg it is not."}}]""");

        assertThat(graph(Map.of("slug", "ld-faq", "site", "https://a.b")).get(2))
                .isEqualTo(json.readTree("""
                        {"@type": "FAQPage", "@id": "https://a.b/drugs/ld-faq#faq", "inLanguage": "en",
                         "isPartOf": {"@id": "https://a.b/drugs/ld-faq"}, "mainEntity": %s}""".formatted(question)));
        String page = ask("{ drug(slug: \"ld-faq\") { faq { jsonLd(site: \"https://a.b\") } } }")
                .extract()
                .path("data.drug.faq[0].jsonLd");
        assertThat(page).doesNotContain("<");
        assertThat(json.readTree(page)).isEqualTo(json.readTree("""
                {"@context": "https://schema.org", "@type": "FAQPage", "url": "https://a.b/drugs/ld-faq#faq.safe", "inLanguage": "en",
                 "about": {"@type": "Drug", "@id": "https://a.b/drugs/ld-faq#drug", "name": "Somedrug"}, "mainEntity": %s}""".formatted(question)));
    }

    @Test
    void aPageWithoutQuestionsHasNoListOfThem() throws IOException {
        editor.publish(drug("ld-unasked").build());

        assertThat(graph(Map.of("slug", "ld-unasked")).size()).isEqualTo(2);
    }

    @Test
    void aConditionHasItsTherapiesAndLicensedDrugs() throws IOException {
        String text = ask("{ condition(slug: \"panic-disorder\") { jsonLd(jurisdiction: US) } }")
                .extract()
                .path("data.condition.jsonLd");
        var condition = json.readTree(text).path("@graph").get(1);

        assertThat(condition.path("@type").textValue()).isEqualTo("MedicalCondition");
        assertThat(condition.path("drug").findValuesAsText("name")).containsExactly("Clonazepam");
        assertThat(condition.path("possibleTreatment").findValuesAsText("@id"))
                .containsExactly("/conditions/panic-disorder#therapies.self-help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.org",
                "ftp://example.org",
                "https://",
                "https://example.org?x",
                "https://example.org/ a",
                "https://user@example.org",
                "javascript:alert(1)",
                "https://example.org/\"><script>"
            })
    void anythingButTheAddressOfASiteIsRefused(String site) {
        ask(OF_DRUG, Map.of("slug", "clonazepam", "site", site))
                .body("data.drug.jsonLd", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body(
                        "errors.message",
                        contains("site: send the address of a site, such as https://www.example.org, or null"));
    }

    @Test
    void thePagesOfSeveralDrugsAreMadeWithOneStatementForEachOfTheirParts() {
        var slugs = editor.publishDrugs("ld-many", 5);
        var query = "query($slugs: [String!]) { drugs(filter: {slugs: $slugs}) { nodes { jsonLd } } } # anew";

        var sent =
                Statements.sentDuring(() -> ask(query, Map.of("slugs", slugs)).body("errors", nullValue()));

        // content version, drugs, profiles, clinical and editorial values, warnings, questions
        assertThat(sent).hasSizeLessThanOrEqualTo(7);
    }

    private JsonNode graph(Map<String, ?> variables) throws IOException {
        String text =
                ask(OF_DRUG, variables).body("errors", nullValue()).extract().path("data.drug.jsonLd");
        var data = json.readTree(text);
        assertThat(data.path("@context").textValue()).isEqualTo("https://schema.org");
        return data.path("@graph");
    }
}
