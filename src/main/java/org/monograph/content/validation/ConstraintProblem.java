package org.monograph.content.validation;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_CITATION;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.monograph.content.citation.Cited;
import org.monograph.content.document.Document;
import org.monograph.content.statement.DocumentPath;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

/// Makes problems of violations of the constraints on records.
final class ConstraintProblem {

    /// Names in documents of components that have another name.
    private static final Map<String, String> DOCUMENT_NAMES = Map.of(
            "citationSlugs", "citations",
            "conditionSlugs", "conditions",
            "interactantSlug", "interactant",
            "ofSlug", "of",
            "afterSlug", "after");

    private static final Set<Class<?>> NEED_A_VALUE = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private ConstraintProblem() {}

    /// @param document the JSON form of the document
    static DocumentProblem of(JsonNode document, ConstraintViolation<Document> violation) {
        var path = "";
        var node = document;
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                node = node.path(step.getIndex());
                path = DocumentPath.ofItem(path, step.getIndex(), node);
            }
            if (!step.getName().startsWith("<")) { // "<list element>" is a list item
                var field = inDocument(step.getName());
                path = DocumentPath.in(path, field);
                node = node.path(field);
            }
        }
        return new DocumentProblem(code(violation, node), path, violation.getMessage());
    }

    /// @param node the value in the document; missing for a component that is left out, and for a rule about several
    private static ProblemCode code(ConstraintViolation<Document> violation, JsonNode node) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (violation.getMessage().equals(Cited.NEEDED)) {
            return MISSING_CITATION;
        }
        return NEED_A_VALUE.contains(constraint) || node.isMissingNode() && isAboutComponent(violation)
                ? MISSING_VALUE
                : INVALID_VALUE;
    }

    private static boolean isAboutComponent(ConstraintViolation<Document> violation) {
        var name = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((_, last) -> last)
                .map(last -> component(last.getName()));
        return Stream.of(violation.getLeafBean().getClass().getRecordComponents())
                .anyMatch(component -> name.filter(component.getName()::equals).isPresent());
    }

    /// A constraint `isValidDays()` is about the component `days`. A method `isDays()` would hide it from GraphQL.
    private static String component(String property) {
        return property.matches("valid[A-Z].*")
                ? Character.toLowerCase(property.charAt(5)) + property.substring(6)
                : property;
    }

    private static String inDocument(String property) {
        var component = component(property);
        return DOCUMENT_NAMES.getOrDefault(component, component);
    }
}
