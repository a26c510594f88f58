package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import graphql.GraphQLError;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.monograph.engine.operation.CodedError;

/// The error of a variable whose value does not fit its type. graphql-java names the place where the variable is
/// defined; the name and the type are taken from there.
final class VariableError {

    private VariableError() {}

    static CodedError of(GraphQLError error, Document document) {
        var message = definition(error, document)
                .map(variable -> "variable $%s: the value is not a valid %s; the schema describes the type"
                        .formatted(variable.getName(), AstPrinter.printAstCompact(variable.getType())))
                .orElse("a variable has a value that its type does not allow; the schema describes the type");
        return new CodedError(BAD_USER_INPUT, message, error.getLocations(), error.getPath());
    }

    private static Optional<VariableDefinition> definition(GraphQLError error, Document document) {
        var places = Objects.requireNonNullElse(error.getLocations(), List.of());
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> places.contains(variable.getSourceLocation()))
                .findFirst();
    }
}
