package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.door.http.GraphQL.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.PageKind;
import org.monograph.content.publishing.Editor;

/// Addresses of pages and of places on them.
@MonographTest
class PagePathTest {

    private static final Map<String, String> HEAD = Map.of(
            "path", "String!",
            "metaTitle", "String!",
            "metaDescription", "String!",
            "language", "String!",
            "authors", "[Contributor!]!",
            "reviewers", "[Contributor!]!",
            "updatedAt", "DateTime");

    @Inject
    GraphQLSchema schema;

    @Inject
    Editor editor;

    @Test
    void eachPageHasTheSameHead() {
        for (var type : List.of("Drug", "Condition", "SideEffect", "EmergencyAdvice")) {
            var fields = schema.getObjectType(type).getFieldDefinitions().stream()
                    .collect(Collectors.toMap(field -> field.getName(), field -> field));
            HEAD.forEach((name, form) -> {
                assertThat(GraphQLTypeUtil.simplePrint(fields.get(name).getType()))
                        .describedAs(type + "." + name)
                        .isEqualTo(form);
                assertThat(fields.get(name).getDescription())
                        .isEqualTo(schema.getObjectType("Drug")
                                .getFieldDefinition(name)
                                .getDescription());
            });
        }
    }

    /// What has an id has a page, or a place on one. Contacts are shown on pages of others, changes and revisions to
    /// editors.
    @Test
    void eachObjectWithAnIdHasAPath() {
        var without = schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType object
                        && object.getInterfaces().stream()
                                .anyMatch(above -> above.getName().equals("Node"))
                        && object.getFieldDefinition("path") == null)
                .map(type -> ((GraphQLObjectType) type).getName());

        assertThat(without).containsExactlyInAnyOrder("Change", "Contact", "Revision");
    }

    @ParameterizedTest
    @CsvSource({
        "DRUG,       /drugs/a-1,        a-1",
        "CONDITION,  /conditions/gout,  gout",
        "SIDE_EFFECT,/side-effects/rash,rash",
        "EMERGENCY,  /emergencies/fall, fall",
        "SOURCE,     /sources/book,     book"
    })
    void aPathIsReadAsItIsMade(PageKind kind, String path, String slug) {
        assertThat(kind.path(slug)).isEqualTo(path);
        assertThat(PageKind.of(path)).contains(kind);
        assertThat(kind.slug(path)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/drugs",
                "/drugs/",
                "/drugs/A",
                "/drugs/a/b",
                "/drugs/a#b",
                "drugs/a",
                "/labels/a",
                "https://a/drugs/a"
            })
    void anyOtherTextIsNoPath(String path) {
        assertThat(PageKind.of(path)).isEmpty();
    }

    /// Two statements of a page never have the same address, and each place to which a comparison links is there.
    @ParameterizedTest
    @ValueSource(strings = {"clonazepam", "cyclobenzaprine", "baclofen", "tizanidine"})
    void eachPlaceOnAPageHasItsOwnAnchor(String slug) throws IOException {
        var drug = data("""
                query($slug: String!) { drug(slug: $slug) { path
                    keyPoints { anchor } mechanisms { anchor } sections { anchor slug } legalStatus { anchor jurisdiction }
                    products { anchor key } doses { anchor key } tapering { anchor key } monitoring { anchor key }
                    contraindications { anchor key } pharmacokinetics { anchor key }
                    uses { id anchor path } sideEffects { id anchor path } warnings { id anchor path }
                    alternatives { id anchor path } faq { id anchor path }
                    interactions { anchor path other { slug } }
                    onset { anchor } stopping { anchor } } }""", slug).path("drug");
        var anchors = new ArrayList<String>();
        drug.properties()
                .forEach(field -> field.getValue().forEach(item -> {
                    if (item.isObject()) {
                        var anchor = item.path("anchor").textValue();
                        anchors.add(anchor);
                        assertThat(anchor).startsWith(field.getKey() + ".");
                        if (item.has("path")) {
                            assertThat(item.path("path").textValue()).isEqualTo("/drugs/" + slug + "#" + anchor);
                        }
                        name(item).ifPresent(name -> assertThat(anchor).isEqualTo(field.getKey() + "." + name));
                    }
                }));

        assertThat(drug.path("path").textValue()).isEqualTo("/drugs/" + slug);
        assertThat(drug.path("stopping").path("anchor").isNull()).isTrue();
        assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(linked(slug)).allSatisfy(place -> assertThat(anchors).contains(place));
    }

    private static Optional<String> name(JsonNode item) {
        return item.has("id")
                ? NodeId.decoded(item.path("id").textValue()).map(NodeId::key)
                : Stream.of("key", "slug", "jurisdiction")
                        .map(name -> item.path(name).textValue())
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /// The places to which the comparison with another drug links, in lists.
    private static List<String> linked(String slug) throws IOException {
        var rows = data(
                        "query($slug: String!) { compareDrugs(slugs: [$slug, \"baclofen\", \"tizanidine\"]) { rows { cells { parts { path } } } } }",
                        slug)
                .findValuesAsText("path");
        assertThat(rows).isNotEmpty();
        return rows.stream()
                .filter(path -> path.startsWith("/drugs/" + slug + "#"))
                .map(path -> path.substring(path.indexOf('#') + 1))
                .filter(anchor -> anchor.contains("."))
                .toList();
    }

    private static JsonNode data(String query, String slug) throws IOException {
        return new ObjectMapper()
                .readTree(ask(query, Map.of("slug", slug))
                        .body("errors", nullValue())
                        .extract()
                        .asString())
                .path("data");
    }

    @Test
    void aSearchLinksToWhatItFinds() throws IOException {
        var edges = data(
                        "query($slug: String!) { search(text: $slug, first: 50) { edges { path kind node {"
                                + " ... on Drug { path } ... on Condition { path } ... on SideEffect { path }"
                                + " ... on Warning { path } ... on FaqEntry { path } } } } }",
                        "clonazepam")
                .path("search")
                .path("edges");

        assertThat(edges).hasSizeGreaterThan(20);
        assertThat(edges)
                .allSatisfy(edge -> assertThat(edge.path("path"))
                        .isEqualTo(edge.path("node").path("path")));
        ask("{ search(text: \"overdose\") { edges { path node { ... on EmergencyAdvice { path } } } } }")
                .body("data.search.edges[0].path", equalTo("/emergencies/overdose"))
                .body("data.search.edges[0].node.path", equalTo("/emergencies/overdose"));
    }

    @Test
    void anInteractionThatIsNotReadFromADrugHasNoPlace() {
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"baclofen\"]) { path interactions { anchor path } } }")
                .body("data.compareDrugs.path", equalTo("/compare?drugs=clonazepam,baclofen"))
                .body("data.compareDrugs.interactions[0].anchor", nullValue())
                .body("data.compareDrugs.interactions[0].path", nullValue());
        ask("{ compareDrugs(slugs: [\"clonazepam\", \"nobody\"]) { path } }")
                .body("data.compareDrugs.path", nullValue());
    }

    @Test
    void anInteractantThatIsADrugHasItsPage() {
        editor.publish(drug("reachable").build());

        ask("{ checkInteractions(terms: [\"Drug reachable\", \"alcohol\"]) { terms { interactant { path } } } }")
                .body("data.checkInteractions.terms[0].interactant.path", equalTo("/drugs/reachable"))
                .body("data.checkInteractions.terms[1].interactant.path", nullValue());
    }

    @Test
    void aPageIsFoundByTheSlugInItsPath() {
        ask("{ emergency(slug: \"overdose\") { path } citation(slug: \"us-poison-help\") { path } }")
                .body("data.emergency.path", equalTo("/emergencies/overdose"))
                .body("data.citation.path", equalTo("/sources/us-poison-help"));
        ask("{ emergency(slug: \"No slug\") { path } citation(slug: \"nobody\") { path } }")
                .body("data.emergency", nullValue())
                .body("data.citation", nullValue());
    }
}
