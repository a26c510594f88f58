package org.monograph.door.web;

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
        return new SchemaPrinter(OPTIONS).print(schema);
    }
}
