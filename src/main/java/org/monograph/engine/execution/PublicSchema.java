package org.monograph.engine.execution;

import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;
import static graphql.util.TreeTransformerUtil.changeNode;

import graphql.Scalars;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
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

/// What the library's generator says of the schema by itself, put right: directives that nothing here serves go, with
/// the scalars they bring along, and scalars are what the specification says, or described. Found
/// through `META-INF/services`.
public final class PublicSchema implements EventingService {

    /// The library's own take "20" for 20, and name classes where they refuse.
    private static final Map<String, GraphQLScalarType> SPECIFIED = Stream.of(
                    Scalars.GraphQLInt,
                    Scalars.GraphQLFloat,
                    Scalars.GraphQLString,
                    Scalars.GraphQLBoolean,
                    Scalars.GraphQLID)
            .collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Date", "A day of the calendar, such as 2026-11-22.",
            "DateTime",
                    "A moment with its offset from UTC, such as 2026-11-22T09:30:00Z; answers are in UTC, to the microsecond.");

    @Override
    public String getConfigKey() {
        return null; // always on
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = SchemaTransformer.transformSchema(builder.build(), new PublicScalars());
        return new Built(ServedSchema.of(GraphQLSchema.newSchema(showingFields(resolvingByName(schema)))
                .clearDirectives()
                .additionalDirectives(Set.copyOf(served(schema)))
                .build()));
    }

    /// For a caller that builds: a builder of the engine would add directives again.
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

    /// The library takes its setting's default, `default`, for a pattern of fields to hide, and matches each field of
    /// each object against it.
    private static GraphQLSchema showingFields(GraphQLSchema schema) {
        return Config.get().getFieldVisibility().equals(Config.FIELD_VISIBILITY_DEFAULT)
                ? schema.transformWithoutTypes(builder -> builder.codeRegistry(schema.getCodeRegistry()
                        .transform(registry -> registry.fieldVisibility(DEFAULT_FIELD_VISIBILITY))))
                : schema;
    }

    /// Each once: the transformer leaves those of the specification beside its copies of them.
    private static Collection<GraphQLDirective> served(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(ServedSchema::serves)
                .collect(Collectors.toMap(GraphQLDirective::getName, Function.identity(), (first, _) -> first))
                .values();
    }

    /// The transformer replaces types by copies, while the generator's resolvers go on to give the originals:
    /// `__typename` would be right, and each `... on Type` silently empty.
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

    private static final class PublicScalars extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            var name = scalar.getName();
            if (SPECIFIED.containsKey(name)) {
                return changeNode(context, SPECIFIED.get(name));
            }
            return DESCRIPTIONS.containsKey(name)
                    ? changeNode(context, scalar.transform(described -> described.description(DESCRIPTIONS.get(name))))
                    : TraversalControl.CONTINUE;
        }
    }
}
