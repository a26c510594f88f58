package org.monograph.engine.limits;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the positions in one operation of a valid document that must not be null and may be. Visits each
/// fragment once.
final class NullPositions {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final NullArguments arguments;
    private final Set<String> visited = new HashSet<>();

    private NullPositions(GraphQLSchema schema, Document document, NullArguments arguments) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.arguments = arguments;
    }

    static List<NullPosition> of(GraphQLSchema schema, Document document, OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var arguments = new NullArguments(operation);
        new NullPositions(schema, document, arguments).selections(operation.getSelectionSet(), root);
        return arguments.positions();
    }

    private void selections(SelectionSet selections, GraphQLCompositeType type) {
        selections.getSelections().forEach(selection -> selection(selection, type));
    }

    private void selection(Selection<?> selection, GraphQLCompositeType type) {
        switch (selection) {
            case Field field -> field(field, type);
            case InlineFragment inline -> {
                directives(inline.getDirectives());
                selections(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null ? type : type(inline.getTypeCondition()));
            }
            case FragmentSpread spread -> {
                directives(spread.getDirectives());
                fragment(fragments.get(spread.getName()));
            }
            default -> throw new IllegalArgumentException(selection.toString());
        }
    }

    private void fragment(FragmentDefinition fragment) {
        if (visited.add(fragment.getName())) {
            selections(fragment.getSelectionSet(), type(fragment.getTypeCondition()));
        }
    }

    private GraphQLCompositeType type(TypeName name) {
        return (GraphQLCompositeType) schema.getType(name.getName());
    }

    private void field(Field field, GraphQLCompositeType type) {
        directives(field.getDirectives());
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        if (Introspection.isIntrospectionTypes(type)) {
            arguments.ofIntrospection(field, definition);
        } else {
            arguments.of(field, definition);
        }
        if (field.getSelectionSet() != null) {
            selections(field.getSelectionSet(), (GraphQLCompositeType) unwrapAll(definition.getType()));
        }
    }

    private void directives(List<Directive> directives) {
        directives.forEach(directive -> arguments.of(directive, schema.getDirective(directive.getName())));
    }
}
