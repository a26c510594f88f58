package org.monograph.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Map;
import java.util.regex.Pattern;

/// What a GET may ask for: who follows a link, or loads a page ahead, wants to change nothing.
final class ReadOnly {

    /// Words that a document with another operation than a query cannot do without; parsing each twice is saved.
    private static final Pattern SUSPICION = Pattern.compile("mutation|subscription");

    private ReadOnly() {}

    /// @throws BadRequestException when the operation is no query
    static OperationRequest checked(OperationRequest request) {
        if (SUSPICION.matcher(request.query()).find() && mayChange(request)) {
            throw new BadRequestException(
                    405, "only a query can be sent by GET; send the operation by POST", Map.of("Allow", "POST"));
        }
        return request;
    }

    private static boolean mayChange(OperationRequest request) {
        try {
            return parse(request).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> request.operationName() == null
                            || request.operationName().equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        } catch (InvalidSyntaxException _) {
            // the engine will say where it is wrong
            return false;
        }
    }

    private static Document parse(OperationRequest request) {
        return Parser.parse(request.query());
    }
}
