package org.monograph.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;

/// The JSON Schema with which YAML plug-ins check documents and complete keys.
class DocumentSchemaTest {

    private static final Path COMMITTED = Path.of("docs", "content", "document.schema.json");

    @Test
    void theCommittedSchemaMatchesTheRecords() throws IOException {
        var generated = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n";
        Files.writeString(Path.of("target", "document.schema.json"), generated);

        assertThat(Files.readString(COMMITTED))
                .describedAs("if the change is intended: cp target/document.schema.json docs/content")
                .isEqualTo(generated);
    }

    @Test
    void theSchemaDescribesEachKindAndRefusesUnknownKeys() throws IOException {
        var drug = kind("drug");

        assertThat(schema().path("anyOf")).hasSize(9);
        assertThat(drug.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(drug.path("required"))
                .extracting(JsonNode::asText)
                .contains("kind", "slug", "summary", "warnings", "reviewDue");
        assertThat(drug.path("properties")
                        .path("warnings")
                        .path("items")
                        .path("properties")
                        .path("severity")
                        .path("enum"))
                .extracting(JsonNode::asText)
                .containsExactly("SEVERE", "MODERATE", "MILD", "UNKNOWN");
    }

    private static JsonNode kind(String name) {
        for (var kind : schema().path("anyOf")) {
            if (kind.path("properties").path("kind").path("const").asText().equals(name)) {
                return kind;
            }
        }
        throw new AssertionError("no kind " + name);
    }

    private static ObjectNode schema() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
        config.forFields().withDescriptionResolver(field -> {
            var description = field.getAnnotationConsideringFieldAndGetter(Description.class);
            return description == null ? null : description.value();
        });
        var generator = new SchemaGenerator(config.build());
        var schema = new ObjectMapper().createObjectNode();
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        schema.put("title", "A document of Monograph");
        var kinds = schema.putArray("anyOf");
        var names = Document.class
                .getAnnotation(com.fasterxml.jackson.annotation.JsonSubTypes.class)
                .value();
        Arrays.stream(names).forEach(kind -> kinds.add(withKind(generator.generateSchema(kind.value()), kind.name())));
        return schema;
    }

    private static ObjectNode withKind(ObjectNode schema, String name) {
        schema.remove("$schema");
        schema.withObject("/properties").putObject("kind").put("const", name);
        schema.withArray("/required").add("kind");
        return schema;
    }
}
