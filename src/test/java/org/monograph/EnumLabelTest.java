package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.monograph.door.http.GraphQL.ask;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MonographTest
class EnumLabelTest {

    private static final String ALL = "{ enums { name description values { value label description } } }";

    @Inject
    GraphQLSchema schema;

    @Test
    void eachEnumOfTheSchemaIsListedWithItsDescriptions() {
        List<Map<String, ?>> enums = ask(ALL).extract().path("data.enums");

        assertThat(enums)
                .extracting("name")
                .containsExactlyElementsOf(
                        ofSchema().map(GraphQLEnumType::getName).toList());
        for (var listed : enums) {
            var type = (GraphQLEnumType) schema.getType((String) listed.get("name"));
            assertThat(listed.get("description")).isEqualTo(type.getDescription());
            assertThat(values(listed).stream()
                            .collect(Collectors.toMap(value -> value.get("value"), value -> value.get("description"))))
                    .isEqualTo(type.getValues().stream()
                            .collect(Collectors.toMap(
                                    GraphQLEnumValueDefinition::getName, GraphQLEnumValueDefinition::getDescription)));
        }
    }

    @Test
    void eachValueHasALabelOfItsOwn() {
        List<Map<String, ?>> enums = ask(ALL).extract().path("data.enums");

        for (var listed : enums) {
            assertThat(values(listed))
                    .describedAs("%s: write a @Label beside each @Description", listed.get("name"))
                    .extracting(value -> value.get("label"))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).asString().matches("[A-Z][^_.]{0,49}"));
        }
    }

    @Test
    void valuesAreInTheOrderInWhichReadersSeeThem() {
        ask("{ enums(names: [\"Severity\"]) { name values { value label } } }")
                .body("data.enums.name", contains("Severity"))
                .body("data.enums[0].values.value", contains("SEVERE", "MODERATE", "MILD", "UNKNOWN"))
                .body("data.enums[0].values.label", contains("Severe", "Moderate", "Mild", "Not known"));
    }

    @Test
    void onlyKnownNamesAreListed() {
        ask("{ enums(names: [\"Route\", \"nothing\", \"Trimester\", \"Route\"]) { name } }")
                .body("data.enums.name", contains("Route", "Trimester"));
        ask("{ enums(names: []) { name } }").body("data.enums", is(empty()));
    }

    private Stream<GraphQLEnumType> ofSchema() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .filter(type -> !Introspection.isIntrospectionTypes(type));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> values(Map<String, ?> listed) {
        return (List<Map<String, String>>) listed.get("values");
    }
}
