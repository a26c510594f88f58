package org.monograph.door.page;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Templates;
import org.monograph.engine.validation.DocumentValidation;

/// Checks the files of the site owner's directory at the start, so that no reader is the first to see a
/// fault.
@Singleton
class PageCheck {

    private final PageFiles files;
    private final Templates templates;
    private final GraphQLSchema schema;

    PageCheck(PageFiles files, Templates templates, GraphQLSchema schema) {
        this.files = files;
        this.templates = templates;
        this.schema = schema;
    }

    /// Runs before the pages are made of these files.
    ///
    /// @throws ConfigurationException with all problems, each with file and line
    void check(@Observes @Priority(2) Router router) {
        var problems = files.ofOwner().stream().flatMap(this::problems).collect(Collectors.joining("\n  "));
        if (!problems.isEmpty()) {
            throw new ConfigurationException("files in monograph.pages.directory are faulty:\n  " + problems);
        }
    }

    private Stream<String> problems(String name) {
        if (name.endsWith(".graphql")) {
            return documentProblems(name, files.text(name));
        }
        return name.endsWith(".html") || name.endsWith(".xml") ? templates.problems(name) : Stream.empty();
    }

    private Stream<String> documentProblems(String name, String text) {
        try {
            return DocumentValidation.errors(schema, Parser.parse(text)).stream()
                    .map(error -> name + ":" + error.getLocations().getFirst().getLine() + ": " + error.getMessage());
        } catch (InvalidSyntaxException e) {
            return Stream.of(name + ":" + e.getLocation().getLine() + ": " + e.getMessage());
        }
    }
}
