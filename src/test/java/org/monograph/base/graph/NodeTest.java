package org.monograph.base.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.publishing.Editor;

@MonographTest
class NodeTest {

    private static final String NODE = """
        query($id: ID!) { node(id: $id) {
          id __typename ... on Drug { revision } ... on Warning { text drug { revision } } ... on Citation { slug }
        } }\
        """;

    @Inject
    Editor editor;

    @Test
    void eachObjectIsFoundByItsId() {
        editor.publishDrug("again", "Take care");
        var drug = idsOf("again");

        ask(NODE, Map.of("id", drug.getString("id"))).body("data.node.__typename", equalTo("Drug"));
        ask(NODE, Map.of("id", drug.getString("warnings[1].id")))
                .body("data.node.__typename", equalTo("Warning"))
                .body("data.node.text", equalTo("Take care"));
        ask(NODE, Map.of("id", drug.getString("warnings[1].citations[0].id")))
                .body("data.node.__typename", equalTo("Citation"))
                .body("data.node.slug", equalTo("reference-book"));
    }

    @Test
    void anIdAlwaysFindsCurrentContentAndPastStatesHaveDifferentIds() {
        editor.publishDrug("stable", "First");
        var first = idsOf("stable");
        editor.publishDrug("stable", "Second");
        var second = idsOf("stable");
        String past = ask(
                        "query($at: DateTime) { drug(slug: \"stable\", asOf: $at) { warnings { id } } }",
                        Map.of("at", first.getString("publishedAt")))
                .extract()
                .path("data.drug.warnings[1].id");

        assertThat(second.getString("id")).isEqualTo(first.getString("id"));
        assertThat(second.getString("warnings[1].id")).isEqualTo(first.getString("warnings[1].id"));
        ask(NODE, Map.of("id", first.getString("warnings[1].id"))).body("data.node.text", equalTo("Second"));
        ask(NODE, Map.of("id", past))
                .body("data.node.id", equalTo(past))
                .body("data.node.text", equalTo("First"))
                .body("data.node.drug.revision", equalTo(1));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfNodes() {
        var ids = editor.publishDrugs("node", 20).stream()
                .map(slug -> idsOf(slug).getString("warnings[1].id"))
                .toList();

        assertThat(statementsFor(ids.subList(0, 1))).hasSize(2);
        assertThat(statementsFor(ids)).hasSize(2);
    }

    private static List<String> statementsFor(List<String> ids) {
        var query = ids.stream()
                .map(id -> "n%d: node(id: \"%s\") { id ... on Warning { text drug { name } citations { id } } }"
                        .formatted(ids.indexOf(id), id))
                .collect(joining(" ", "{", "}"));
        return Statements.sentDuring(() -> ask(query)
                .body("errors", nullValue())
                .body("data.n%d.id".formatted(ids.size() - 1), equalTo(ids.getLast())));
    }

    private static JsonPath idsOf(String slug) {
        return ask(
                        "query($slug: String!) { drug(slug: $slug) { id publishedAt warnings { id citations { id } } }"
                                + " }",
                        Map.of("slug", slug))
                .extract()
                .jsonPath()
                .setRootPath("data.drug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drug:not-there",
                "Warning:clonazepam/not-there",
                "Warning:clonazepam",
                "Drug:clonazepam/stopping",
                "Drug:clonazepam@2",
                "Interaction:clonazepam/with+not-there",
                "Interaction:not-there/with+alcohol",
                "Interaction:clonazepam/with+alcohol@2",
                "Citation:us-label-klonopin@1",
                "Citation:not-there"
            })
    void anUnpublishedObjectIsNull(String content) {
        ask(NODE, Map.of("id", encoded(content))).body("errors", nullValue()).body("data.node", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Drug:clonazepam", "!", "RHJ1Zw", "💊"})
    void aTextThatIsNotAnIdIsRefused(String id) {
        ask(NODE, Map.of("id", id))
                .body("data.node", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tablet:clonazepam",
                "Drug:Clonazepam",
                "Drug:clonazepam@0",
                "Drug:clonazepam@99999999999999999",
                "Drug:a\u0000",
                "Drug:"
            })
    void aMalformedIdIsRefused(String content) {
        aTextThatIsNotAnIdIsRefused(encoded(content));
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    }
}
