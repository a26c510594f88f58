package org.monograph.engine.limits;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Measures a document before its validation, which takes long where nested fragments multiply. Visits each
/// fragment once.
final class DocumentSizes {

    private static final Set<String> INTROSPECTION =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, DocumentSize> fragmentSizes = new HashMap<>();

    private DocumentSizes(Document document) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, _) -> first));
    }

    /// The size of each operation.
    static List<DocumentSize> of(Document document) {
        var sizes = new DocumentSizes(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> sizes.of(operation.getSelectionSet())
                        .withDirectives(operation.getDirectives().size()))
                .toList();
    }

    private DocumentSize of(SelectionSet selections) {
        return selections == null
                ? DocumentSize.NONE
                : selections.getSelections().stream().map(this::of).reduce(DocumentSize.NONE, DocumentSize::plus);
    }

    private DocumentSize of(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                (INTROSPECTION.contains(field.getName())
                                ? of(field.getSelectionSet()).withoutDepth()
                                : of(field.getSelectionSet()))
                        .inField(field.getAlias() != null)
                        .withDirectives(field.getDirectives().size());
            case InlineFragment inline ->
                of(inline.getSelectionSet())
                        .withDirectives(inline.getDirectives().size());
            case FragmentSpread spread ->
                fragment(spread.getName()).withDirectives(spread.getDirectives().size());
            default -> throw new IllegalArgumentException(selection.toString());
        };
    }

    private DocumentSize fragment(String name) {
        if (!fragmentSizes.containsKey(name)) {
            // ends the recursion of a fragment that contains itself, which validation refuses later
            fragmentSizes.put(name, DocumentSize.NONE);
            fragmentSizes.put(
                    name, fragments.containsKey(name) ? of(fragments.get(name).getSelectionSet()) : DocumentSize.NONE);
        }
        return fragmentSizes.get(name);
    }
}
