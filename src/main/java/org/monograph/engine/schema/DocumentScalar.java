package org.monograph.engine.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The scalar of documents. That of the library fails for a null within an object that is written in the query.
final class DocumentScalar implements Coercing<Object, Object> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("Document")
            .description(
                    "A document in the form of docs/content/document.schema.json: a JSON object, or its YAML in a text. Answers"
                            + " have the object. Also a part of a document.")
            .specifiedByUrl("https://www.rfc-editor.org/rfc/rfc8259")
            .coercing(new DocumentScalar())
            .build();

    private DocumentScalar() {}

    @Override
    public Object serialize(Object document, GraphQLContext operation, Locale locale) {
        return document;
    }

    @Override
    public Object parseValue(Object sent, GraphQLContext operation, Locale locale) {
        return sent;
    }

    @Override
    public Object parseLiteral(Value<?> written, CoercedVariables variables, GraphQLContext operation, Locale locale) {
        return value(written, variables.toMap());
    }

    private static Object value(Value<?> written, Map<String, Object> variables) {
        return switch (written) {
            case NullValue _ -> null;
            case StringValue text -> text.getValue();
            case BooleanValue truth -> truth.isValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case EnumValue name -> name.getName();
            case VariableReference variable -> variables.get(variable.getName());
            case ArrayValue list -> list(list, variables);
            case ObjectValue object -> object(object, variables);
            default -> throw new CoercingParseLiteralException("no JSON value");
        };
    }

    private static List<Object> list(ArrayValue list, Map<String, Object> variables) {
        var items = new ArrayList<>();
        list.getValues().forEach(item -> items.add(value(item, variables)));
        return items;
    }

    private static Map<String, Object> object(ObjectValue object, Map<String, Object> variables) {
        var fields = new LinkedHashMap<String, Object>();
        object.getObjectFields().forEach(field -> fields.put(field.getName(), value(field.getValue(), variables)));
        return fields;
    }
}
