package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import jakarta.inject.Singleton;
import org.monograph.base.terms.ContentException;

/// Refuses a document that is not worth validating: large ones, and those whose fragments make them so.
@Singleton
public class DocumentLimits {

    private final LimitsConfig limits;

    DocumentLimits(LimitsConfig limits) {
        this.limits = limits;
    }

    public int tokens() {
        return limits.tokens();
    }

    /// @throws ContentException when the parser stopped for the document's size
    public InvalidSyntaxException checked(InvalidSyntaxException failure) {
        return switch (failure) {
            case ParseCancelledException _ ->
                throw refusal(
                        "the document has more than %d words and signs (up to line %d, column %d): ask for less at once"
                                .formatted(
                                        limits.tokens(),
                                        failure.getLocation().getLine(),
                                        failure.getLocation().getColumn()));
            case ParseCancelledTooDeepException _ ->
                throw refusal(
                        "the document has too many brackets within brackets (line %d, column %d): write it flatter"
                                .formatted(
                                        failure.getLocation().getLine(),
                                        failure.getLocation().getColumn()));
            default -> failure;
        };
    }

    /// @throws ContentException when one of its operations is too large
    public void check(Document document) {
        check(
                document.getDefinitionsOfType(FragmentDefinition.class).size(),
                limits.fragments(),
                "there are %d fragments, and %d are allowed: put some into others");
        DocumentSizes.of(document).forEach(this::check);
    }

    private void check(DocumentSize shape) {
        check(
                shape.depth(),
                limits.depth(),
                "fields stand %d deep in each other, and %d are allowed: ask for what lies deeper in another request");
        check(
                shape.fields(),
                limits.rootFields(),
                "%d fields of the operation's root are asked for, and %d are allowed: ask for some in another request");
        check(shape.aliases(), limits.aliases(), "%d fields have aliases, and %d may: ask for some in another request");
        check(shape.directives(), limits.directives(), "there are %d directives, and %d are allowed: leave some out");
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
