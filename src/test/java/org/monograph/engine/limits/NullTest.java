package org.monograph.engine.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.door.http.GraphQL.ask;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.content.editing.EditorClient;

/// Null at each position of the schema, in all ways in which a client can send it.
@MonographTest
class NullTest {

    private static final EditorClient EDITOR = new EditorClient("anna", EditorRole.AUTHOR);
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> NULL = Collections.singletonMap("v", null);

    @Inject
    GraphQLSchema schema;

    @Test
    void allPositionsAreFound() {
        assertThat(InputPlaces.of(schema).stream()
                        .filter(Predicate.not(InputPlace::takesNull))
                        .map(InputPlace::name)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Query.change.key",
                        "Query.changes.status[]",
                        "Query.checkInteractions.terms",
                        "Query.checkInteractions.terms[]",
                        "Query.compareDrugs.attributes[]",
                        "Query.compareDrugs.slugs",
                        "Query.compareDrugs.slugs[]",
                        "Query.citation.slug",
                        "Query.condition.slug",
                        "Query.contacts.jurisdictions[]",
                        "Query.contacts.purposes[]",
                        "Query.contentChanges.kinds[]",
                        "Query.drug.slug",
                        "Query.drugs.filter.slugs[]",
                        "Query.emergency.slug",
                        "Query.enums.names[]",
                        "Query.interactants.kinds[]",
                        "Query.label.setId",
                        "Query.labels.filter.ingredientUniis[]",
                        "Query.labels.filter.setIds[]",
                        "Query.matchDrugs.terms",
                        "Query.matchDrugs.terms[]",
                        "Query.medicine.slug",
                        "Query.node.id",
                        "Query.retirement.slug",
                        "Query.revisions.kinds[]",
                        "Query.revisions.slugs[]",
                        "Query.search.kinds[]",
                        "Query.search.text",
                        "Query.searchLabels.kinds[]",
                        "Query.searchLabels.text",
                        "Query.sideEffect.slug",
                        "Query.__type.name",
                        "Drug.warnings.kinds[]",
                        "Label.sections.kinds[]",
                        "__Type.fields.includeDeprecated",
                        "__Type.enumValues.includeDeprecated",
                        "__Type.inputFields.includeDeprecated",
                        "__Field.args.includeDeprecated",
                        "__Directive.args.includeDeprecated",
                        "@skip.if",
                        "@include.if");
    }

    @Test
    void nullIsRefusedWhereItIsNotAllowed() {
        for (var place : InputPlaces.of(schema)) {
            if (!place.takesNull()) {
                refused(place.withLiteral("null"), NOTHING);
                refused(place.withVariable(""), NULL);
                refused(place.withVariable(" = " + place.sample()), NULL);
                refused(place.withVariable(" = null"), NOTHING);
                answered(place.withVariable(" = " + place.sample()), NOTHING);
            }
        }
    }

    @Test
    void anAbsentVariableIsRefusedWithoutADefault() {
        for (var place : InputPlaces.of(schema)) {
            if (place.takesNull() || place.hasDefault()) {
                answered(place.withVariable(""), NOTHING);
            } else {
                refused(place.withVariable(""), NOTHING);
            }
        }
    }

    @Test
    void nullIsAcceptedWhereItIsAllowed() {
        for (var place : InputPlaces.of(schema)) {
            if (place.takesNull()) {
                answered(place.withLiteral("null"), NOTHING);
                answered(place.withVariable(""), NULL);
                answered(place.withVariable(" = " + place.sample()), NULL);
            }
        }
    }

    private static void refused(String query, Map<String, Object> variables) {
        var answer = EDITOR.ask(query, variables).extract().jsonPath();

        assertThat(answer.<Object>get("data"))
                .describedAs("%s %s", query, variables)
                .isNull();
        assertThat(answer.getList("errors.extensions.code"))
                .describedAs("%s %s", query, variables)
                .isNotEmpty()
                .isSubsetOf("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED");
    }

    private static void answered(String query, Map<String, Object> variables) {
        var answer = EDITOR.ask(query, variables).extract().jsonPath();

        assertThat(answer.<Object>get("errors"))
                .describedAs("%s %s", query, variables)
                .isNull();
        assertThat(answer.<Object>get("data"))
                .describedAs("%s %s", query, variables)
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        query($v: [WarningKind!]) { drug(slug: "clonazepam") { warnings(kinds: $v) { id } } }
        query($v: [WarningKind!] = [BOXED]) { drug(slug: "clonazepam") { warnings(kinds: $v) { id } } }
        query($v: [String!]!) { compareDrugs(slugs: $v) { notFound } }
        """)
    void aNullInAListVariableIsRefused(String query) {
        refused(query, Map.of("v", Collections.singletonList(null)));
    }

    @Test
    void aNullInAnObjectVariableIsRefusedWhereItIsNotAllowed() {
        var query = "query($v: DrugFilter) { drugs(filter: $v) { totalCount } }";

        refused(query, Map.of("v", Map.of("slugs", Collections.singletonList(null))));
        answered(query, Map.of("v", Collections.singletonMap("slugs", null)));
    }

    @Test
    void aNullInADefaultIsRefused() {
        for (var query : List.of(
                "query($v: [WarningKind!] = [null]) { drug(slug: \"clonazepam\") { warnings(kinds: $v) { id } } }",
                "query($v: DrugFilter = {slugs: [null]}) { drugs(filter: $v) { totalCount } }")) {
            refused(query, NOTHING);
        }
    }

    @Test
    void theMessageNamesTheVariableAndItsPosition() {
        ask("""
            query($k: WarningKind = BOXED) { drug(slug: "clonazepam") { warnings(kinds: [$k]) { id } } }\
            """, Collections.singletonMap("k", null))
                .body(
                        "errors[0].message",
                        equalTo("variable $k is null, but an item of the argument kinds of the field warnings must not"
                                + " be null: omit it or send a value"));
    }
}
