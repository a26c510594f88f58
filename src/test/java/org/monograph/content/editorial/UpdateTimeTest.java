package org.monograph.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.publishing.Editor;

/// An installation dates nothing; a publication by editors does.
@MonographTest
class UpdateTimeTest {

    private static final String TIMES =
            "query($slug: String!) { drug(slug: $slug) { updatedAt updatedOn publishedAt } }";
    private static final String PAGE = """
            query($slugs: [String!], $after: String) { drugs(filter: {slugs: $slugs}, orderBy: UPDATED_DESC, first: 1, after: $after) {
                nodes { slug } pageInfo { endCursor hasNextPage } } }""";

    @Inject
    Editor editor;

    @Test
    void contentThatComesWithTheServiceHasTheDayThatItStates() {
        editor.install(updatedOn("times-installed", LocalDate.of(2026, 3, 1)));

        times("times-installed")
                .body("data.drug.updatedAt", equalTo("2026-03-01T00:00:00Z"))
                .body("data.drug.updatedOn", equalTo("2026-03-01"));
    }

    @Test
    void contentThatComesWithTheServiceAndStatesNoDayHasNone() {
        editor.install(updatedOn("times-undated", null));

        times("times-undated").body("data.drug.updatedAt", nullValue()).body("data.drug.updatedOn", nullValue());
    }

    @Test
    void whatEditorsPublishHasTheTimeOfItsPublication() {
        editor.install(updatedOn("times-edited", LocalDate.of(2026, 3, 1)));
        editor.publish(drug("times-edited").summary("Edited").build());
        var published = editor.lastPublication();

        times("times-edited")
                .body("data.drug.updatedAt", equalTo(published.toString()))
                .body("data.drug.publishedAt", equalTo(published.toString()))
                .body(
                        "data.drug.updatedOn",
                        equalTo(published.atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    }

    @Test
    void theFirstContentHasNoTimeOfTheInstallation() {
        ask("{ drugs(filter: {slugs: [\"clonazepam\"]}) { nodes { updatedAt } } condition(slug: \"panic-disorder\") { updatedAt }"
                        + " sideEffect(slug: \"drowsiness\") { updatedAt } emergencies { updatedAt } }")
                .body("data.drugs.nodes.updatedAt", contains("2026-11-29T00:00:00Z"))
                .body("data.condition.updatedAt", equalTo("2026-11-29T00:00:00Z"))
                .body("data.sideEffect.updatedAt", equalTo("2026-11-29T00:00:00Z"))
                .body("data.emergencies.findAll { it.updatedAt != '2026-11-29T00:00:00Z' }", hasSize(0));
    }

    @Test
    void aConditionShowsItsEditors() {
        var pharmacist = new Contributor("A. Person", "Pharmacist", LocalDate.of(2026, 2, 1), null);
        editor.publish(new ConditionDocument(
                "edited-condition",
                "Hiccups",
                null,
                "The diaphragm jerks.",
                null,
                new Editorial(null, List.of(pharmacist), "All about hiccups", null, null)));

        ask("{ condition(slug: \"edited-condition\") { metaTitle metaDescription language authors { name } reviewers { name date }"
                        + " updatedAt } }")
                .body("data.condition.metaTitle", equalTo("All about hiccups"))
                .body("data.condition.metaDescription", equalTo("The diaphragm jerks."))
                .body("data.condition.language", equalTo("en"))
                .body("data.condition.authors", hasSize(0))
                .body("data.condition.reviewers.name", contains("A. Person"))
                .body("data.condition.reviewers.date", contains("2026-02-01"))
                .body(
                        "data.condition.updatedAt",
                        equalTo(editor.lastPublication().toString()));
    }

    @Test
    void aPageWithoutATitleOfItsEditorsHasOneMadeFromTheName() {
        editor.publish(new ConditionDocument("untitled", "Hiccups", null, "The diaphragm jerks.", null, null));
        editor.publish(drug("untitled").name("Somedrug").summary("Helps.").build());

        ask("{ condition(slug: \"untitled\") { metaTitle } drug(slug: \"untitled\") { metaTitle metaDescription } }")
                .body("data.condition.metaTitle", equalTo("Hiccups: treatment with and without medicines"))
                .body("data.drug.metaTitle", equalTo("Somedrug: uses, doses, side effects and warnings"))
                .body("data.drug.metaDescription", equalTo("Helps."));
    }

    @Test
    void drugsAreListedByTheirUpdates() {
        editor.install(updatedOn("order-early", LocalDate.of(2025, 1, 1)));
        editor.install(updatedOn("order-late", LocalDate.of(2026, 1, 1)));
        editor.publish(drug("order-edited").build());
        editor.install(updatedOn("order-none", null));
        editor.install(updatedOn("order-zero", null));

        assertThat(pages(List.of("order-none", "order-zero", "order-late", "order-early", "order-edited")))
                .containsExactly("order-edited", "order-late", "order-early", "order-zero", "order-none");
    }

    private static List<String> pages(List<String> slugs) {
        var found = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("slugs", slugs));
        var isLast = false;
        while (!isLast) {
            var page =
                    ask(PAGE, variables).body("errors", nullValue()).extract().jsonPath();
            found.add(page.getString("data.drugs.nodes[0].slug"));
            variables.put("after", page.getString("data.drugs.pageInfo.endCursor"));
            isLast = !page.getBoolean("data.drugs.pageInfo.hasNextPage");
        }
        return found;
    }

    private static ValidatableResponse times(String slug) {
        return ask(TIMES, Map.of("slug", slug));
    }

    private static DrugDocument updatedOn(String slug, LocalDate day) {
        return drug(slug).editorial(new Editorial(null, null, null, null, day)).build();
    }
}
