package org.monograph.engine.plan;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.execution.TypeResolutionParameters;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.monograph.engine.schema.FieldReader;

/// What plans look up in the schema. What was found is cached: the schema, its enums and the classes of entities do not
/// change.
final class PlanSchema {

    private record AbstractValue(String type, Class<?> value) {}

    private final GraphQLSchema schema;
    private final ConcurrentMap<AbstractValue, GraphQLObjectType> types = new ConcurrentHashMap<>();
    private final ConcurrentMap<Enum<?>, SerializableString> names = new ConcurrentHashMap<>();

    PlanSchema(GraphQLSchema schema) {
        this.schema = schema;
    }

    GraphQLSchema schema() {
        return schema;
    }

    GraphQLFieldDefinition definition(GraphQLObjectType type, String field) {
        var definition = type.getFieldDefinition(field);
        if (definition == null) {
            throw new NotPlainException("introspection");
        }
        return definition;
    }

    FieldReader reader(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (fetcher(schema, type, field) instanceof FieldReader reader) {
            return reader;
        }
        throw new NotPlainException("a fetcher of SmallRye's own");
    }

    private static DataFetcher<?> fetcher(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        return schema.getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type.getName(), field.getName()), field);
    }

    /// The object type of a value of an interface or a union.
    GraphQLObjectType typeOf(GraphQLNamedOutputType type, Object value) {
        var key = new AbstractValue(type.getName(), value.getClass());
        var known = types.get(key);
        return known == null ? types.computeIfAbsent(key, _ -> resolve(type, value)) : known;
    }

    private GraphQLObjectType resolve(GraphQLNamedOutputType type, Object value) {
        var resolved = resolver(type)
                .getType(TypeResolutionParameters.newParameters()
                        .fieldType(type)
                        .value(value)
                        .schema(schema)
                        .graphQLContext(GraphQLContext.getDefault())
                        .build());
        if (resolved == null || !schema.isPossibleType(type, resolved)) {
            throw new NotPlainException("an object of another type");
        }
        return resolved;
    }

    private TypeResolver resolver(GraphQLNamedOutputType type) {
        return switch (type) {
            case GraphQLInterfaceType node -> schema.getCodeRegistry().getTypeResolver(node);
            case GraphQLUnionType union -> schema.getCodeRegistry().getTypeResolver(union);
            default -> throw new NotPlainException("a type of no objects");
        };
    }

    /// The name of a value of an enum.
    SerializableString nameOf(GraphQLEnumType type, Object value, GraphQLContext operation) {
        if (!(value instanceof Enum<?> constant)) {
            return new SerializedString(serialized(type, value, operation));
        }
        var known = names.get(constant);
        return known == null
                ? names.computeIfAbsent(constant, missing -> new SerializedString(serialized(type, missing, operation)))
                : known;
    }

    private static String serialized(GraphQLEnumType type, Object value, GraphQLContext operation) {
        return (String) type.serialize(value, operation, Locale.ROOT);
    }
}
