package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import jakarta.inject.Singleton;
import org.monograph.base.terms.ContentException;

/// Limits the size of a document before it is validated, because validation of a large document takes long.
@Singleton
public class DocumentLimits {

    private final LimitsConfig limits;

    DocumentLimits(LimitsConfig limits) {
        this.limits = limits;
    }

    /// Maximum number of tokens.
    public int tokens() {
        return limits.tokens();
    }

    /// Distinguishes limits of the parser from syntax errors.
    ///
    /// @return the failure, where it is a syntax error
    /// @throws ContentException with QUERY_TOO_COSTLY when the parser stopped at a limit
    public InvalidSyntaxException requireSyntaxError(InvalidSyntaxException failure) {
        return switch (failure) {
            case ParseCancelledException _ ->
                throw refusal(
                        "the document has more than %d tokens (limit reached at line %d, column %d): split it into several requests"
                                .formatted(
                                        limits.tokens(),
                                        failure.getLocation().getLine(),
                                        failure.getLocation().getColumn()));
            case ParseCancelledTooDeepException _ ->
                throw refusal("the document has too many nested brackets (line %d, column %d): reduce nesting"
                        .formatted(
                                failure.getLocation().getLine(),
                                failure.getLocation().getColumn()));
            default -> failure;
        };
    }

    /// @throws ContentException with QUERY_TOO_COSTLY when one of its operations is too large
    public void check(Document document) {
        check(
                document.getDefinitionsOfType(FragmentDefinition.class).size(),
                limits.fragments(),
                "%d fragments defined, %d allowed: combine some of them");
        DocumentSizes.of(document).forEach(this::check);
    }

    private void check(DocumentSize size) {
        check(
                size.depth(),
                limits.depth(),
                "fields are nested %d levels deep, %d allowed: request the deeper fields separately");
        check(
                size.fields(),
                limits.rootFields(),
                "%d root fields selected, %d allowed: request some of them separately");
        check(size.aliases(), limits.aliases(), "%d aliases used, %d allowed: request some of them separately");
        check(size.directives(), limits.directives(), "%d directives used, %d allowed: remove some of them");
    }

    private static void check(int actual, int allowed, String message) {
        if (actual > allowed) {
            throw refusal(message.formatted(actual, allowed));
        }
    }

    private static ContentException refusal(String message) {
        return new ContentException(QUERY_TOO_COSTLY, message);
    }
}
