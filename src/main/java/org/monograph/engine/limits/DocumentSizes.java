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

/// Measures a document before it is validated, which itself takes long where fragments multiply. Each fragment is
/// looked at once.
final class DocumentSizes {

    private static final Set<String> INTROSPECTION =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, DocumentSize> known = new HashMap<>();

    private DocumentSizes(Document document) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (first, _) -> first));
    }

    /// Of each operation.
    static List<DocumentSize> of(Document document) {
        var shapes = new DocumentSizes(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> shapes.of(operation.getSelectionSet())
                        .with(operation.getDirectives().size()))
                .toList();
    }

    private DocumentSize of(SelectionSet selections) {
        return selections == null
                ? DocumentSize.NONE
                : selections.getSelections().stream().map(this::of).reduce(DocumentSize.NONE, DocumentSize::beside);
    }

    private DocumentSize of(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                (INTROSPECTION.contains(field.getName())
                                ? of(field.getSelectionSet()).withoutDepth()
                                : of(field.getSelectionSet()))
                        .below(field.getAlias() != null)
                        .with(field.getDirectives().size());
            case InlineFragment inline ->
                of(inline.getSelectionSet()).with(inline.getDirectives().size());
            case FragmentSpread spread ->
                fragment(spread.getName()).with(spread.getDirectives().size());
            default -> throw new IllegalArgumentException(selection.toString());
        };
    }

    private DocumentSize fragment(String name) {
        if (!known.containsKey(name)) {
            // so that a fragment that holds itself comes to an end; validation will refuse it
            known.put(name, DocumentSize.NONE);
            known.put(
                    name, fragments.containsKey(name) ? of(fragments.get(name).getSelectionSet()) : DocumentSize.NONE);
        }
        return known.get(name);
    }
}
