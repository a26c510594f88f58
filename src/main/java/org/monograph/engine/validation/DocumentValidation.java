package org.monograph.engine.validation;

import static org.monograph.base.terms.ErrorCode.GRAPHQL_VALIDATION_FAILED;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.LanguageTraversal;
import graphql.validation.RulesVisitor;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.Validator;
import java.util.List;
import org.monograph.engine.operation.CodedError;

/// Validates a document by the rules of graphql-java, with messages of our own.
public final class DocumentValidation {

    private static final int MAX_ERRORS = 100;

    private DocumentValidation() {}

    /// @return the first 100 errors; none for a document that is valid for the schema
    public static List<CodedError> errors(GraphQLSchema schema, Document document) {
        var messages = new ValidationMessages();
        var context = new ValidationContext(schema, document, messages);
        messages.suggestFor(context);
        var errors = new FirstErrors();
        try {
            new LanguageTraversal()
                    .traverse(document, new RulesVisitor(context, new Validator().createRules(context, errors)));
        } catch (FirstErrors.EnoughException _) {
            // the client has to mend these first
        }
        return errors.getErrors().stream().map(DocumentValidation::coded).toList();
    }

    private static CodedError coded(ValidationError error) {
        return new CodedError(GRAPHQL_VALIDATION_FAILED, error.getDescription(), error.getLocations(), null);
    }

    private static final class FirstErrors extends ValidationErrorCollector {

        FirstErrors() {
            super(Integer.MAX_VALUE);
        }

        @Override
        public void addError(ValidationError error) {
            super.addError(error);
            if (getErrors().size() >= MAX_ERRORS) {
                throw new EnoughException();
            }
        }

        static final class EnoughException extends RuntimeException {

            private static final long serialVersionUID = 1L;
        }
    }
}
