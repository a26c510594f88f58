package org.monograph.engine.schema;

import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;
import static graphql.util.TreeTransformerUtil.changeNode;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.graphql.spi.config.Config;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Corrects the schema that SmallRye generates: removes directives that are not supported, with their scalars, and
/// replaces or describes the other scalars. Registered in `META-INF/services`.
public final class PublicSchema implements EventingService {

    /// SmallRye's scalars accept "20" as 20, and name Java classes in their errors.
    private static final Map<String, GraphQLScalarType> SPECIFIED = Stream.of(
                    Scalars.GraphQLInt,
                    Scalars.GraphQLFloat,
                    Scalars.GraphQLString,
                    Scalars.GraphQLBoolean,
                    Scalars.GraphQLID)
            .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

    private static final String FORMAT = " (ISO-8601)";

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Date", "A calendar date, such as 2026-11-22.",
            "DateTime",
                    "A date and time with an offset from UTC, such as 2026-11-22T09:30:00Z. Answers are in UTC, to the microsecond.");

    /// Where `full-date` and `date-time` are defined.
    private static final String DATES = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    private static final Map<String, String> SPECIFICATIONS = Map.of("Date", DATES, "DateTime", DATES);

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = SchemaTransformer.transformSchema(builder.build(), new Corrections());
        return new Built(ServedSchema.of(GraphQLSchema.newSchema(showingFields(resolvingByName(schema)))
                .clearDirectives()
                .additionalDirectives(Set.copyOf(served(schema)))
                .build()));
    }

    /// A builder that returns a schema that is built already: graphql-java's builder would add directives again.
    private static final class Built extends GraphQLSchema.Builder {

        private final GraphQLSchema schema;

        Built(GraphQLSchema schema) {
            this.schema = schema;
        }

        @Override
        public GraphQLSchema build() {
            return schema;
        }
    }

    /// SmallRye takes the default of its setting, `default`, for a pattern of fields to hide, and would match
    /// each field of each object against it.
    private static GraphQLSchema showingFields(GraphQLSchema schema) {
        return Config.get().getFieldVisibility().equals(Config.FIELD_VISIBILITY_DEFAULT)
                ? schema.transformWithoutTypes(builder -> builder.codeRegistry(schema.getCodeRegistry()
                        .transform(registry -> registry.fieldVisibility(DEFAULT_FIELD_VISIBILITY))))
                : schema;
    }

    /// Each directive once: the transformer keeps the originals beside its copies.
    private static Collection<GraphQLDirective> served(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(ServedSchema::serves)
                .collect(Collectors.toMap(GraphQLDirective::getName, Function.identity(), (first, _) -> first))
                .values();
    }

    /// The transformer replaces types by copies, but the type resolvers still return the originals. Without this,
    /// `__typename` would be right and each `... on Type` empty.
    private static GraphQLSchema resolvingByName(GraphQLSchema schema) {
        var original = schema.getCodeRegistry();
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(original.transform(registry ->
                schema.getAllTypesAsList().forEach(type -> {
                    switch (type) {
                        case GraphQLInterfaceType node ->
                            registry.typeResolver(node, byName(original.getTypeResolver(node)));
                        case GraphQLUnionType union ->
                            registry.typeResolver(union, byName(original.getTypeResolver(union)));
                        default -> {}
                    }
                }))));
    }

    private static TypeResolver byName(TypeResolver original) {
        return value -> value.getSchema().getObjectType(original.getType(value).getName());
    }

    private static final class Corrections extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            return type.getName().equals("Query")
                    ? changeNode(context, type.transform(query -> query.description("All queries.")))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            return hasFormat(field.getDescription())
                    ? changeNode(
                            context,
                            field.transform(changed -> changed.description(withoutFormat(field.getDescription()))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            return hasFormat(argument.getDescription())
                    ? changeNode(
                            context,
                            argument.transform(
                                    changed -> changed.description(withoutFormat(argument.getDescription()))))
                    : TraversalControl.CONTINUE;
        }

        /// SmallRye adds a format to descriptions of dates, which their scalars describe already.
        private static boolean hasFormat(String description) {
            return description != null && description.endsWith(FORMAT);
        }

        private static String withoutFormat(String description) {
            return description.substring(0, description.length() - FORMAT.length());
        }

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            var name = scalar.getName();
            if (name.equals("Object")) {
                return changeNode(context, DocumentScalar.TYPE);
            }
            if (SPECIFIED.containsKey(name)) {
                return changeNode(context, SPECIFIED.get(name));
            }
            return DESCRIPTIONS.containsKey(name)
                    ? changeNode(
                            context,
                            scalar.transform(described -> described
                                    .description(DESCRIPTIONS.get(name))
                                    .specifiedByUrl(SPECIFICATIONS.get(name))))
                    : TraversalControl.CONTINUE;
        }
    }
}
