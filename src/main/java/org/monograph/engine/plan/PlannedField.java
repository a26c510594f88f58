package org.monograph.engine.plan;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Locale;
import org.monograph.engine.schema.FieldReader;

/// A field of one type that an operation selects at one place.
///
/// @param name in the answer: the alias, if there is one
/// @param type of the values; null for `__typename`
/// @param reader null for `__typename`
/// @param below the fields selected of its objects; null for values that are no objects
/// @param selected as the document has it
/// @param definition null for `__typename`
record PlannedField(
        SerializableString name,
        GraphQLOutputType type,
        FieldReader reader,
        Selection below,
        MergedField selected,
        GraphQLFieldDefinition definition) {

    static PlannedField of(PlanSchema schema, GraphQLObjectType type, MergedField selected, Selection place) {
        var name = new SerializedString(selected.getResultKey());
        if (selected.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new PlannedField(name, null, null, null, selected, null);
        }
        var field = schema.definition(type, selected.getName());
        var isComposite = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
        return new PlannedField(
                name,
                field.getType(),
                schema.reader(type, field),
                isComposite ? place.below(selected) : null,
                selected,
                field);
    }

    /// Whether it has objects that may have to be loaded.
    boolean hasLoadedObjects() {
        return below != null && !reader.isProperty();
    }

    boolean isTypeName() {
        return reader == null;
    }

    /// The values of its arguments, as the reader needs them. Fails when a value does not fit.
    Object[] arguments(PlanSchema schema, CoercedVariables variables, GraphQLContext operation) {
        if (definition.getArguments().isEmpty()) {
            return reader.arguments(null);
        }
        var values = ValuesResolver.getArgumentValues(
                schema.schema().getCodeRegistry(),
                definition.getArguments(),
                selected.getArguments(),
                variables,
                operation,
                Locale.ROOT);
        return reader.arguments(DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .fieldDefinition(definition)
                .arguments(values)
                .graphQLContext(operation)
                .build());
    }
}
