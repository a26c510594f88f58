package org.monograph.door.page;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.door.template.Variables;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.RefusedException;

/// What a page shows: a GraphQL document with one query.
record PageDocument(String text, List<Variable> variables) {

    static PageDocument of(String text) {
        var operation = new Parser()
                .parseDocument(text)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
        return new PageDocument(
                text,
                operation.getVariableDefinitions().stream().map(Variable::of).toList());
    }

    /// The query, with the values of its variables, and the jurisdiction: links on the page keep that one.
    ///
    /// @param sent the values of a parameter in the address
    /// @throws RefusedException when a value does not fit its variable
    OperationRequest request(Function<String, List<String>> sent) {
        return new OperationRequest(text, null, values(sent), Map.of()).validated();
    }

    private Map<String, Object> values(Function<String, List<String>> sent) {
        var values = new LinkedHashMap<String, Object>();
        jurisdiction(sent).ifPresent(value -> values.put(Variables.JURISDICTION, value));
        for (var variable : variables) {
            var value = variable.answer(sent)
                    .map(Object.class::cast)
                    .orElseGet(() -> variable.value(sent.apply(variable.name())));
            if (value != null) {
                values.put(variable.name(), value);
            }
        }
        return values;
    }

    /// The jurisdiction that a reader has chosen.
    ///
    /// @throws RefusedException when it is none that we know
    private static Optional<String> jurisdiction(Function<String, List<String>> sent) {
        return sent.apply(Variables.JURISDICTION).stream().findFirst().map(PageDocument::known);
    }

    private static String known(String name) {
        return Stream.of(Jurisdiction.values())
                .map(Enum::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException(400, "there is no such country: choose one from the list"));
    }
}
