package org.monograph.engine.validation;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import graphql.GraphQLError;
import graphql.execution.TypeFromAST;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.monograph.engine.operation.CodedError;

/// Says what is wrong with the variables of an operation. graphql-java names only the place where a variable is
/// defined.
///
/// @param variables as they were sent
public record VariableErrors(GraphQLSchema schema, Document document, Map<String, Object> variables) {

    public CodedError of(GraphQLError error) {
        var message = definition(error)
                .map(this::message)
                .orElse("a variable has a value that its type does not allow; the schema describes the type");
        return new CodedError(BAD_USER_INPUT, message, error.getLocations(), error.getPath());
    }

    private Optional<VariableDefinition> definition(GraphQLError error) {
        var places = Objects.requireNonNullElse(error.getLocations(), List.of());
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> places.contains(variable.getSourceLocation()))
                .findFirst();
    }

    private String message(VariableDefinition variable) {
        var type = AstPrinter.printAstCompact(variable.getType());
        if (!variables.containsKey(variable.getName())) {
            return "variable $%s is missing: send a value of the type %s".formatted(variable.getName(), type);
        }
        var problem = ValueFault.in(
                        TypeFromAST.getTypeFromAST(schema, variable.getType()), variables.get(variable.getName()))
                .map(ValueFault::message)
                .orElse("the value is not a valid %s; the schema describes the type".formatted(type));
        return "variable $%s: %s".formatted(variable.getName(), problem);
    }
}
