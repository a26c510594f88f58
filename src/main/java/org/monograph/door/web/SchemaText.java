package org.monograph.door.web;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;

/// Prints the schema in the schema definition language, with all descriptions.
public final class SchemaText {

    private static final Options OPTIONS = Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectives(true)
            .includeDirectiveDefinitions(true)
            .includeSchemaDefinition(false)
            .useAstDefinitions(false);

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLScalarType.class::cast)
                .filter(scalar -> scalar.getSpecifiedByUrl() != null)
                .reduce(new SchemaPrinter(OPTIONS).print(schema), SchemaText::specified, (_, last) -> last);
    }

    /// The library prints directives of the schema language only, not the address of a scalar made in code.
    private static String specified(String text, GraphQLScalarType scalar) {
        var plain = "\nscalar " + scalar.getName();
        return text.replace(
                plain + "\n", "%s @specifiedBy(url: \"%s\")\n".formatted(plain, scalar.getSpecifiedByUrl()));
    }
}
