package org.monograph.content.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.drug.Section;
import org.monograph.content.statement.DocumentProblem;

/// A section that each drug document must have.
///
/// @param emergencyNumbers telephone numbers that the section must name, by jurisdiction
record SectionRule(String slug, Map<Jurisdiction, String> emergencyNumbers) {

    /// @throws IllegalArgumentException with a message about what is wrong in the entry
    static SectionRule of(JsonNode entry) {
        var slug = entry.path("slug").asText();
        require(slug.matches(Slug.FORM), "slug is missing or not lower-case kebab-case");
        entry.properties()
                .forEach(field -> require(
                        Set.of("slug", "emergencyNumbers").contains(field.getKey()), "unknown key " + field.getKey()));
        var numbers = new EnumMap<Jurisdiction, String>(Jurisdiction.class);
        entry.path("emergencyNumbers").properties().forEach(number -> {
            require(
                    number.getValue().asText().matches("[0-9]+"),
                    "the number of " + number.getKey() + " must be digits");
            numbers.put(jurisdiction(number.getKey()), number.getValue().asText());
        });
        require(
                !entry.has("emergencyNumbers") || !numbers.isEmpty(),
                "emergencyNumbers must be a mapping by jurisdiction");
        return new SectionRule(slug, numbers);
    }

    private static Jurisdiction jurisdiction(String name) {
        return Stream.of(Jurisdiction.values())
                .filter(jurisdiction -> jurisdiction.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown jurisdiction " + name));
    }

    private static void require(boolean isValid, String message) {
        if (!isValid) {
            throw new IllegalArgumentException(message);
        }
    }

    /// @param sections of one drug document
    Stream<DocumentProblem> problems(List<Section> sections) {
        var section = sections.stream()
                .filter(candidate -> slug.equals(candidate.slug()))
                .findFirst();
        if (section.isEmpty()) {
            return Stream.of(new DocumentProblem("sections", "the section " + slug + " is missing"));
        }
        return section.map(Section::body).stream().flatMap(this::missingNumbers);
    }

    private Stream<DocumentProblem> missingNumbers(String body) {
        return emergencyNumbers.entrySet().stream()
                .filter(number -> !contains(body, number.getValue()))
                .map(number -> new DocumentProblem(
                        "sections." + slug + ".body",
                        "the emergency number of %s, %s, is missing".formatted(number.getKey(), number.getValue())));
    }

    private static boolean contains(String text, String number) {
        return Pattern.compile("\\b" + number + "\\b").matcher(text).find();
    }
}
