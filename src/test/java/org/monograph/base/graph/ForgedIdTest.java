package org.monograph.base.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.door.http.GraphQL.ask;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;

/// Ids that never existed, for each type that has ids.
@MonographTest
class ForgedIdTest {

    /// The maximum number of root fields.
    private static final int IDS_PER_OPERATION = 20;

    private static final String ALL = """
            {
              drug(slug: "clonazepam") {
                id publishedAt uses { id condition { id } } sideEffects { id sideEffect { id } } alternatives { id } faq { id }
                warnings { id citations { id } contacts { id } } interactions { id derived first { id } }
              }
            }""";

    @Inject
    GraphQLSchema schema;

    @Inject
    LabelShelf shelf;

    private String moment;
    private final Map<String, String> real = new LinkedHashMap<>();

    @BeforeEach
    void collect() {
        var drug = ask(ALL).extract().jsonPath().setRootPath("data.drug");
        add(decoded(ask("{ emergencies { id } }").extract().jsonPath(), "data.emergencies[0].id"));
        shelf.publish(SampleLabel.of("f0e6ed1d", 1).section(LabelSectionKind.STORAGE, "Keep it dry."));
        add(decoded(
                ask("{ label(setId: \"%s\") { id } }".formatted(SampleLabel.setId("f0e6ed1d", 1)))
                        .extract()
                        .jsonPath(),
                "data.label.id"));
        moment = "@" + ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(drug.getString("publishedAt")));
        Stream.of(
                        "id",
                        "uses[0].id",
                        "uses[0].condition.id",
                        "sideEffects[0].id",
                        "sideEffects[0].sideEffect.id",
                        "alternatives[0].id",
                        "faq[0].id",
                        "warnings[0].id",
                        "warnings[0].citations[0].id",
                        "warnings.find { it.contacts }.contacts[0].id",
                        "interactions.find { !it.derived }.id",
                        "interactions[0].first.id")
                .map(path -> decoded(drug, path))
                .forEach(this::add);
    }

    /// Readers never see them, whatever their id: `ChangeTest` shows it.
    private static final Set<String> OF_EDITORS = Set.of("Change", "Revision");

    private void add(String id) {
        real.put(id.substring(0, id.indexOf(':')), id);
    }

    private static String decoded(JsonPath json, String path) {
        return new String(Base64.getUrlDecoder().decode(json.getString(path)), UTF_8);
    }

    @Test
    void eachTypeIsTested() {
        assertThat(real.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        schema.getImplementations((GraphQLInterfaceType) schema.getType("Node")).stream()
                                .map(GraphQLNamedType::getName)
                                .filter(type -> !OF_EDITORS.contains(type))
                                .toList());
    }

    @Test
    void aRealIdFindsItsObject() {
        real.forEach((type, id) ->
                node(id).body("data.node.id", equalTo(encoded(id))).body("data.node.__typename", equalTo(type)));
    }

    @Test
    void aForgedIdNeverFindsAnObjectWithAnotherId() {
        var forged = real.values().stream().flatMap(this::forged).distinct().toList();

        assertThat(forged).hasSizeGreaterThan(300);
        for (var from = 0; from < forged.size(); from += IDS_PER_OPERATION) {
            findNothingElse(forged.subList(from, Math.min(from + IDS_PER_OPERATION, forged.size())));
        }
    }

    private Stream<String> forged(String id) {
        var ofDocument = id.replaceFirst("/.*", "");
        var content = id.substring(id.indexOf(':'));
        return Stream.of(
                        Stream.of(
                                        "",
                                        "/clonazepam",
                                        "/via-first",
                                        "/via-none",
                                        "/with+alcohol",
                                        "/with+clonazepam",
                                        "/clonazepam+tizanidine",
                                        "/tizanidine+clonazepam")
                                .map(key -> ofDocument + key),
                        real.keySet().stream().map(type -> type + content),
                        Stream.of(id))
                .flatMap(ids -> ids)
                .flatMap(forged -> Stream.of(forged, forged + moment, forged + "@1"));
    }

    private static void findNothingElse(List<String> ids) {
        var query = ids.stream()
                .map(id -> "n%d: node(id: \"%s\") { id }".formatted(ids.indexOf(id), encoded(id)))
                .collect(joining(" ", "{", "}"));
        var answer = ask(query).extract().jsonPath();

        var nodes = answer.<String, Map<String, String>>getMap("data");
        for (var id : ids) {
            var node = nodes.get("n" + ids.indexOf(id));
            assertThat(node == null ? null : node.get("id")).describedAs(id).isIn(null, encoded(id));
        }
        assertThat(Optional.ofNullable(answer.<String>getList("errors.extensions.code"))
                        .orElse(List.of()))
                .allMatch("BAD_USER_INPUT"::equals);
    }

    @Test
    void termsHaveNoIdsForPastStates() {
        for (var type : List.of("Condition", "SideEffect", "Citation", "Interactant", "Contact", "EmergencyAdvice")) {
            node(real.get(type) + moment).body("errors", equalTo(null)).body("data.node", equalTo(null));
        }
    }

    private static ValidatableResponse node(String id) {
        return ask("query($id: ID!) { node(id: $id) { id __typename } }", Map.of("id", encoded(id)));
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    }
}
