package org.monograph.content.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.listing.DrugListClient.assertRefused;
import static org.monograph.content.listing.DrugListClient.firstContent;
import static org.monograph.content.listing.DrugListClient.list;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugPageTest {

    @Inject
    Editor editor;

    @ParameterizedTest
    @CsvSource({
        "NAME_ASC, baclofen clonazepam cyclobenzaprine tizanidine",
        "NAME_DESC, tizanidine cyclobenzaprine clonazepam baclofen",
        // all four were reviewed on one day
        "LAST_REVIEWED_DESC, tizanidine cyclobenzaprine clonazepam baclofen",
        "REVIEW_DUE_ASC, baclofen clonazepam cyclobenzaprine tizanidine"
    })
    void pagesAreInTheRequestedOrder(DrugOrder order, String expected) {
        var slugs = new ArrayList<String>();
        String after = null;
        for (boolean more = true; more; ) {
            var answer = list(firstContent(), order, 3, after).body("errors", nullValue());
            slugs.addAll(answer.extract().path("data.drugs.nodes.slug"));
            more = answer.extract().path("data.drugs.pageInfo.hasNextPage");
            after = answer.extract().path("data.drugs.pageInfo.endCursor");
        }

        assertThat(slugs).containsExactly(expected.split(" "));
    }

    @Test
    void aPageKnowsItsPosition() {
        var first = list(firstContent(), null, 2, null)
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(false))
                .body("data.drugs.pageInfo.hasNextPage", equalTo(true))
                .extract();
        List<String> cursors = first.path("data.drugs.edges.cursor");
        assertThat(cursors)
                .containsExactly(
                        first.<String>path("data.drugs.pageInfo.startCursor"),
                        first.<String>path("data.drugs.pageInfo.endCursor"));

        list(firstContent(), null, 2, cursors.getLast())
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(true))
                .body("data.drugs.pageInfo.hasNextPage", equalTo(false));
        list(firstContent(), null, 2, cursors.getFirst())
                .body("data.drugs.edges.node.slug", contains("clonazepam", "cyclobenzaprine"));
    }

    @Test
    void anEmptyPageHasNoCursors() {
        list(Map.of("slugs", List.of()), null, 5, null)
                .body("errors", nullValue())
                .body("data.drugs.nodes", empty())
                .body("data.drugs.edges", empty())
                .body("data.drugs.pageInfo.hasNextPage", equalTo(false))
                .body("data.drugs.pageInfo.hasPreviousPage", equalTo(false))
                .body("data.drugs.pageInfo.startCursor", nullValue())
                .body("data.drugs.pageInfo.endCursor", nullValue());
    }

    @Test
    void aPublicationBetweenTwoPagesMovesNoOtherDrug() {
        editor.publishDrugs("paged", 5);
        var filter = Map.of("nameContains", "drug paged-");
        var first = list(filter, null, 2, null)
                .body("data.drugs.nodes.slug", contains("paged-1", "paged-2"))
                .extract();

        editor.publishDrug("paged-1", "Republished");
        editor.publishDrug("paged-3", "Republished");
        editor.publishDrug("paged-0", "New, before");

        list(filter, null, 5, first.path("data.drugs.pageInfo.endCursor"))
                .body("data.drugs.nodes.slug", contains("paged-3", "paged-4", "paged-5"));
    }

    @Test
    void theTotalIsCountedOnlyWhenItIsRequested() {
        assertThat(Statements.sentDuring(() -> ask("{ drugs(first: 2) { nodes { name } } }")))
                .hasSize(1);
        assertThat(Statements.sentDuring(() ->
                        ask("{ drugs(first: 2) { nodes { name } totalCount } b: drugs(first: 3) { totalCount } }")))
                .describedAs("two pages and one total, which both share")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aPageSizeIsFromOneToAHundred(int first) {
        assertRefused(list(Map.of(), null, first, null), "first: from 1 to 100 are allowed");
    }

    @Test
    void aPageHasTwentyDrugsByDefault() {
        editor.publishDrugs("twenty", 21);

        ask("{ drugs(filter: {nameContains: \"twenty-\"}, first: null, orderBy: null, after: null) { nodes { slug } totalCount } }")
                .body("errors", nullValue())
                .body("data.drugs.nodes.size()", equalTo(20))
                .body("data.drugs.totalCount", equalTo(21));
    }
}
