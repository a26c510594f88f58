package org.monograph.content.history;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.approveAndPublish;
import static org.monograph.content.editing.EditorClient.done;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.editing.EditorClient;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// What becomes of documents that are withdrawn or removed.
@MonographTest
class RetirementTest {

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    private static void retire(String key, String slug, String how, int base) {
        done(ANNA.save(Map.of(
                "key",
                key,
                "version",
                0,
                "title",
                "Retire",
                "note",
                "Retired",
                "retirements",
                List.of(Map.of(
                        "kind", "DRUG", "slug", slug, "baseRevision", base, "how", how, "reason", "Off the market")))));
        approveAndPublish(key);
    }

    @Test
    void aWithdrawnDrugStaysReadableWithItsReason() {
        EditorClient.publish("withdrawn-1", 0, drug("off-market").build());
        String before = GraphQL.ask("{ drug(slug: \"off-market\") { publishedAt } }")
                .extract()
                .path("data.drug.publishedAt");

        retire("withdrawn-2", "off-market", "WITHDRAWN", 1);

        GraphQL.ask("{ drug(slug: \"off-market\") { name retirement { how reason at } } }")
                .body("data.drug.name", notNullValue())
                .body("data.drug.retirement.how", equalTo("WITHDRAWN"))
                .body("data.drug.retirement.reason", equalTo("Off the market"));
        GraphQL.ask("{ drug(slug: \"off-market\", asOf: \"%s\") { retirement { how } } }".formatted(before))
                .body("data.drug.retirement", nullValue());
    }

    @Test
    void aRemovedDrugIsReadOnlyAsOfEarlier() {
        EditorClient.publish("removed-1", 0, drug("removed").name("Zyxoverin").build());
        String before = GraphQL.ask("{ drug(slug: \"removed\") { publishedAt } }")
                .extract()
                .path("data.drug.publishedAt");

        retire("removed-2", "removed", "REMOVED", 1);

        GraphQL.ask("{ drug(slug: \"removed\") { name } retirement(slug: \"removed\") { how kind slug reason"
                        + " replacedBy } }")
                .body("data.drug", nullValue())
                .body("data.retirement.how", equalTo("REMOVED"));
        GraphQL.ask("{ search(text: \"zyxoverin\") { edges { node { ... on Drug { slug } } } } }")
                .body("data.search.edges.node.slug", not(hasItem("removed")));
        GraphQL.ask("{ drug(slug: \"removed\", asOf: \"%s\") { name } }".formatted(before))
                .body("data.drug.name", equalTo("Zyxoverin"));
        ANNA.ask("{ revisions(slugs: [\"removed\"], current: true) { nodes { number } } }")
                .body("data.revisions.nodes", empty());
    }

    /// Nothing else was published between the retirement and the moment.
    @Test
    void asOfKnowsRetirements() {
        EditorClient.publish("moment-1", 0, drug("moment").build());
        retire("moment-2", "moment", "WITHDRAWN", 1);
        String withdrawn =
                GraphQL.ask("{ retirement(slug: \"moment\") { at } }").extract().path("data.retirement.at");
        retire("moment-3", "moment", "REMOVED", 1);
        String removed =
                GraphQL.ask("{ retirement(slug: \"moment\") { at } }").extract().path("data.retirement.at");
        editor.publish(drug("another-moment").build());

        GraphQL.ask("{ drug(slug: \"moment\", asOf: \"%s\") { retirement { how } } }".formatted(withdrawn))
                .body("data.drug.retirement.how", equalTo("WITHDRAWN"));
        GraphQL.ask("{ drug(slug: \"moment\", asOf: \"%s\") { name } }".formatted(removed))
                .body("data.drug", nullValue());
    }

    @Test
    void namesThatCannotExistFindNothing() {
        for (var slug : List.of("\\u0000", "", "Not A Slug", "x".repeat(200))) {
            GraphQL.ask("{ retirement(slug: \"%s\") { how } }".formatted(slug)).body("errors", nullValue());
            ANNA.ask(
                            "{ change(key: \"%1$s\") { key } changes(slug: \"%1$s\") { nodes { key } } revisions(slugs: [\"%1$s\"]) { nodes { id } } }"
                                    .formatted(slug))
                    .body("errors", nullValue())
                    .body("data.change", nullValue());
        }
    }

    /// Its last text, published again.
    @Test
    void aRemovedDrugIsPublishedAgain() {
        var document = drug("removed-again").build();
        EditorClient.publish("again-1", 0, document);
        retire("again-2", "removed-again", "REMOVED", 1);
        ANNA.save("again-3", 0, 1, document);
        ANNA.ask("{ change(key: \"again-3\") { problems { code } } }")
                .body("data.change.problems.code", hasItem("OUTDATED_BASE"));
        EditorClient.publish("again-4", 0, document);

        GraphQL.ask("{ drug(slug: \"removed-again\") { revision retirement { how } } retirement(slug:"
                        + " \"removed-again\") { how } }")
                .body("data.drug.revision", equalTo(2))
                .body("data.drug.retirement", nullValue())
                .body("data.retirement", nullValue());
    }
}
