package org.monograph.engine.validation;

import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.validation.ValidationContext;
import java.util.Collection;
import java.util.List;

/// What a document may have meant where it has a name that the schema does not have.
///
/// @param context where the validation is in the document
record ValidationSuggestions(ValidationContext context) {

    /// @param key of the message of graphql-java
    /// @param arguments of that message
    /// @return the end of the message; empty for none
    String of(String key, Object... arguments) {
        return switch (key) {
            case "FieldsOnCorrectType.unknownField" -> ofField((String) arguments[1], type(arguments[2]));
            case "KnownArgumentNames.unknownFieldArg" ->
                of(arguments[1], context.getFieldDef().getArguments());
            case "KnownArgumentNames.unknownDirectiveArg" ->
                of(arguments[1], context.getDirective().getArguments());
            case "KnownDirectives.unknownDirective" -> of(arguments[1], schema().getDirectives());
            case "KnownTypeNames.unknownType" -> of(arguments[1], schema().getAllTypesAsList());
            case "ArgumentValidationUtil.handleEnumError", "ArgumentValidationUtil.handleEnumErrorCustomMessage" ->
                ofValue(arguments[2], type(arguments[3]));
            case "ArgumentValidationUtil.handleExtraFieldError" ->
                of(arguments[4], ((GraphQLInputObjectType) type(arguments[3])).getFieldDefinitions());
            case "VariableDefaultValuesOfCorrectType.badDefault" -> ofValue(arguments[1], type(arguments[2]));
            default -> "";
        };
    }

    private static String of(Object written, Collection<? extends GraphQLNamedSchemaElement> elements) {
        return Suggestions.of(
                (String) written,
                elements.stream().map(GraphQLNamedSchemaElement::getName).filter(name -> !name.startsWith("__")));
    }

    private String ofField(String written, GraphQLType type) {
        var owners = possibleTypes(type).stream()
                .filter(possible -> possible.getFieldDefinition(written) != null)
                .map(GraphQLObjectType::getName)
                .sorted()
                .toList();
        if (!owners.isEmpty()) {
            return "; select it in a fragment ... on " + Suggestions.either(owners);
        }
        return type instanceof GraphQLFieldsContainer container ? of(written, container.getFieldDefinitions()) : "";
    }

    private List<GraphQLObjectType> possibleTypes(GraphQLType type) {
        return switch (type) {
            case GraphQLInterfaceType node -> schema().getImplementations(node);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    private static String ofValue(Object written, GraphQLType type) {
        return type instanceof GraphQLEnumType choice ? ofValue(text(written), choice) : "";
    }

    /// @param written null for a value that is no name
    static String ofValue(String written, GraphQLEnumType type) {
        return written == null
                ? ""
                : Suggestions.of(written, type.getValues().stream().map(GraphQLEnumValueDefinition::getName));
    }

    private static String text(Object written) {
        return switch (written) {
            case EnumValue name -> name.getName();
            case StringValue text -> text.getValue();
            default -> null;
        };
    }

    /// @param printed such as `[WarningKind!]`
    private GraphQLType type(Object printed) {
        return schema().getType(((String) printed).replaceAll("[\\[\\]!]", ""));
    }

    private GraphQLSchema schema() {
        return context.getSchema();
    }
}
